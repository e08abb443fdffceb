/** What the meeting service keeps, as it is named here. */
@NullMarked
package cymru.pythefnos.representative.api.meeting;

import org.jspecify.annotations.NullMarked;
