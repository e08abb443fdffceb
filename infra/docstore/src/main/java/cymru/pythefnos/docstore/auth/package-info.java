/**
 * Who may connect, and to which databases: SCRAM-SHA-256 (RFC 5802, RFC 7677) as MongoDB's drivers speak it.
 *
 * <p>The password never travels and is not kept: the store has only what proves that somebody else knows it. Each connection
 * authenticates by itself. Users belong to the server, not to a database, so whatever a driver names as {@code authSource}
 * will do.
 */
@NullMarked
package cymru.pythefnos.docstore.auth;

import org.jspecify.annotations.NullMarked;
