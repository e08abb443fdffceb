/** That somebody can’t read a paper, as the contracts tell it. */
@NullMarked
package cymru.pythefnos.representative.delivery.unreadable.kafka;

import org.jspecify.annotations.NullMarked;
