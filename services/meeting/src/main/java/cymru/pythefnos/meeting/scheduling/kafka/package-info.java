/** What is told of meetings. */
@NullMarked
package cymru.pythefnos.meeting.scheduling.kafka;

import org.jspecify.annotations.NullMarked;
