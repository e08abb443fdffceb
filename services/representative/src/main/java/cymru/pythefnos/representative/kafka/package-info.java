/** Events of other services and of this one, by the chassis's inbox. */
@NullMarked
package cymru.pythefnos.representative.kafka;

import org.jspecify.annotations.NullMarked;
