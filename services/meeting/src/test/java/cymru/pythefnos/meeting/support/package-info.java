/** The meeting service, running, for tests from outside. */
@NullMarked
package cymru.pythefnos.meeting.support;

import org.jspecify.annotations.NullMarked;
