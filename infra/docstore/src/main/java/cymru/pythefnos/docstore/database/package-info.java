/** Databases and collections of the protocol library, kept in the trees of the file. */
@NullMarked
package cymru.pythefnos.docstore.database;

import org.jspecify.annotations.NullMarked;
