/** Figures kept for reports, and rebuilt from the evidence. */
@NullMarked
package cymru.pythefnos.meeting.compliance.report;

import org.jspecify.annotations.NullMarked;
