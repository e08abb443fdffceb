package cymru.pythefnos.meeting.paper.pack;

import java.io.InputStream;

/**
 * The file of a pack.
 *
 * @param digest the same for the same pack
 * @param name under which a reader keeps it; it says nothing about anybody
 * @param bytes its size
 * @param content for the caller to close
 */
public record Pack(String digest, String name, String mediaType, long bytes, InputStream content) {}
