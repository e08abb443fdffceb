/** A year of meetings in one act (requirement M4). */
@NullMarked
package cymru.pythefnos.meeting.scheduling.series;

import org.jspecify.annotations.NullMarked;
