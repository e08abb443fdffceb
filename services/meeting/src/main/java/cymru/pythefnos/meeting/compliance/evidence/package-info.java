/** What happened, kept in a log that is only ever added to. */
@NullMarked
package cymru.pythefnos.meeting.compliance.evidence;

import org.jspecify.annotations.NullMarked;
