package cymru.pythefnos.embedded;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the running system can be reached.
 *
 * @param portal Tokens.
 * @param meeting Groups, meetings, papers, compliance.
 * @param representative People, seats, invitations, deliveries.
 * @param desk The mail that was sent, the page of the API, and the clock where it may be moved.
 * @param environment A file that sets them all for a shell.
 */
public record Addresses(URI portal, URI meeting, URI representative, URI desk, Path environment) {}
