/**
 * What the meeting service has said: the facts of each meeting, paper and group, by its events and without a word of
 * their titles. Later facts replace earlier ones ({@code scheduleVersion}, {@code paperVersion}); hearing the same thing
 * twice changes nothing.
 *
 * <p>Facts are kept first and passed on second, both before the event counts as heard; whoever hears them through
 * {@link cymru.pythefnos.representative.meeting.MeetingNews} must be able to hear them again after a crash.
 */
@NullMarked
package cymru.pythefnos.representative.meeting;

import org.jspecify.annotations.NullMarked;
