/** Meetings in MongoDB. */
@NullMarked
package cymru.pythefnos.meeting.scheduling.mongo;

import org.jspecify.annotations.NullMarked;
