/** Groups over HTTP: {@code /groups}. */
@NullMarked
package cymru.pythefnos.meeting.group.web;

import org.jspecify.annotations.NullMarked;
