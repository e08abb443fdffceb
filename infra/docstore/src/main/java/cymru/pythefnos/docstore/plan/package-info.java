/** From a filter and a sort to the cheapest way through an index; the matcher of the protocol library decides afterwards. */
@NullMarked
package cymru.pythefnos.docstore.plan;

import org.jspecify.annotations.NullMarked;
