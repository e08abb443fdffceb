/** Facts in, figures out: pure functions of the evidence. */
@NullMarked
package cymru.pythefnos.meeting.compliance.figures;

import org.jspecify.annotations.NullMarked;
