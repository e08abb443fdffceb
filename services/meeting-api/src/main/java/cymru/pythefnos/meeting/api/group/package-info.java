/** Groups as the API takes and shows them. */
@NullMarked
package cymru.pythefnos.meeting.api.group;

import org.jspecify.annotations.NullMarked;
