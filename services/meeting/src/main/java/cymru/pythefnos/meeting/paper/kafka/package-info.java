/** Papers on the wire. */
@NullMarked
package cymru.pythefnos.meeting.paper.kafka;

import org.jspecify.annotations.NullMarked;
