/** The primary key and the declared indexes: which entries a document has, and how they are walked. */
@NullMarked
package cymru.pythefnos.docstore.index;

import org.jspecify.annotations.NullMarked;
