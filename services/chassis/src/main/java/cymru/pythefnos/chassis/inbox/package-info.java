/** Events arrive at least once and in no promised order of delivery; their effect happens once and in sequence. Per subject the inbox keeps the last sequence number: lower ones are duplicates, later ones wait. */
@NullMarked
package cymru.pythefnos.chassis.inbox;

import org.jspecify.annotations.NullMarked;
