/** Values as bytes that compare as the values do: the order that documents and index entries lie in. */
@NullMarked
package cymru.pythefnos.docstore.key;

import org.jspecify.annotations.NullMarked;
