/** Meetings, series and agendas as the API takes and shows them. */
@NullMarked
package cymru.pythefnos.meeting.api.meeting;

import org.jspecify.annotations.NullMarked;
