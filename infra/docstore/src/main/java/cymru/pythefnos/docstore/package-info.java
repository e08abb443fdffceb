/**
 * The embedded document store: mongo-java-server's protocol and query language over H2's MVStore, made durable and indexed.
 *
 * <p>Two promises, each with its test. <em>Nothing acknowledged is lost:</em> a command that writes holds the write lock
 * until its changes are committed and synced, documents and index entries in one MVStore version, and only then is it
 * answered; readers wait, so nobody sees what isn't on disk. <em>Declared indexes are used:</em> the planner picks the
 * primary key or a declared index from a conjunctive filter, and the library's own matcher decides afterwards, so an index
 * can only ever narrow what is looked at, never change the answer.
 *
 * <p>Nobody reads or writes without a password ({@link cymru.pythefnos.docstore.auth}); the file itself is for its owner alone.
 */
@NullMarked
package cymru.pythefnos.docstore;

import org.jspecify.annotations.NullMarked;
