/** Events leave with the state they tell of: both are one write of one document, so neither exists without the other. The relay then sends what the document holds, in its order, until the broker has acknowledged it. */
@NullMarked
package cymru.pythefnos.chassis.outbox;

import org.jspecify.annotations.NullMarked;
