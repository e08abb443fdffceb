/** What is told of groups, and heard of seats. */
@NullMarked
package cymru.pythefnos.meeting.group.kafka;

import org.jspecify.annotations.NullMarked;
