/** Meetings over HTTP: {@code /groups/{id}/meetings}, {@code /groups/{id}/series}, {@code /meetings}. */
@NullMarked
package cymru.pythefnos.meeting.scheduling.web;

import org.jspecify.annotations.NullMarked;
