package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * Wanted: another time for a meeting.
 *
 * @param expected the version that was looked at; null = whatever there is
 * @param reason why, as people are told; null if none was given
 * @param shortNotice of this move: an earlier one does not count again
 */
public record MoveMeeting(
        MeetingId id,
        @Nullable Long expected,
        WrittenTime start,
        WrittenTime end,
        @Nullable ShortNotice shortNotice,
        @Nullable Bilingual reason) {}
