/** The record of who did what, when and why (requirement X4), for officers to read. */
@NullMarked
package cymru.pythefnos.meeting.audit.web;

import org.jspecify.annotations.NullMarked;
