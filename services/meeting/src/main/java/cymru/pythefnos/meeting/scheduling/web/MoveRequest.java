package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.MoveMeeting;
import org.jspecify.annotations.Nullable;

/** A move as it came in. */
record MoveRequest(
        @Nullable String start,
        @Nullable String end,
        @Nullable ShortNoticeJson shortNotice,
        @Nullable String reason) {

    MoveMeeting checked(MeetingId id, @Nullable Long expected) {
        Checks checks = Checks.of();
        Times.check(checks, "start", start);
        Times.check(checks, "end", end);
        ShortNoticeJson.check(checks, shortNotice);
        checks.atMost(2000, "reason", reason).orThrow();
        return new MoveMeeting(
                id, expected, Times.checked(start), Times.checked(end), ShortNoticeJson.checked(shortNotice), reason);
    }
}
