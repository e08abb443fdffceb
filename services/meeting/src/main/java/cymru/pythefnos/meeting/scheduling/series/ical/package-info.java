/** Recurrence rules (RFC 5545) read with ical4j. */
@NullMarked
package cymru.pythefnos.meeting.scheduling.series.ical;

import org.jspecify.annotations.NullMarked;
