/**
 * An SMTP server that delivers to nobody: each message is kept, forced to disk before it is acknowledged, and can be
 * read here or over HTTP on loopback. One file per message; times are UTC.
 */
@NullMarked
package cymru.pythefnos.servers.mailbox;

import org.jspecify.annotations.NullMarked;
