/** Figures as the API shows them. */
@NullMarked
package cymru.pythefnos.meeting.api.compliance;

import org.jspecify.annotations.NullMarked;
