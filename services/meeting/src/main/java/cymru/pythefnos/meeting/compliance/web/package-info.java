/** Compliance over HTTP. */
@NullMarked
package cymru.pythefnos.meeting.compliance.web;

import org.jspecify.annotations.NullMarked;
