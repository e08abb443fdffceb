/** Commands as they come from drivers: who may write when, and how a refusal is answered. */
@NullMarked
package cymru.pythefnos.docstore.protocol;

import org.jspecify.annotations.NullMarked;
