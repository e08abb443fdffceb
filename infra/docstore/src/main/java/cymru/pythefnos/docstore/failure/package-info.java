/** What can go wrong, in kinds that whoever runs the store can be told in a sentence. */
@NullMarked
package cymru.pythefnos.docstore.failure;

import org.jspecify.annotations.NullMarked;
