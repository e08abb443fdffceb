package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer.TooSoon;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** Why a meeting is not scheduled, moved or cancelled. Nothing has changed then. */
public sealed interface Refusal {
    record UnknownGroup(GroupId id) implements Refusal {}

    record UnknownMeeting(MeetingId id) implements Refusal {}

    /**
     * Too late to give everybody their notice.
     *
     * @param deadline last date on which notice could be received
     * @param sendBy last date on which it could be sent to the slowest representative
     * @param earliestStart the first start at the same local time that would be lawful
     * @param leadWorkingDays of the slowest representative
     */
    record TooShortNotice(LocalDate deadline, LocalDate sendBy, OffsetDateTime earliestStart, int leadWorkingDays)
            implements Refusal {}

    record InThePast(OffsetDateTime now) implements Refusal {}

    /** @param latest the last start that may be scheduled now */
    record TooFarAhead(OffsetDateTime latest) implements Refusal {}

    record EndBeforeStart() implements Refusal {}

    record TooLong(int mostHours) implements Refusal {}

    /** The clocks skip this local time. */
    record NoSuchLocalTime(LocalDateTime written, OffsetDateTime nextValid) implements Refusal {}

    record IsCancelled(MeetingId id) implements Refusal {}

    record HasStarted(MeetingId id, OffsetDateTime start) implements Refusal {}

    /** A move to where it is already. */
    record SameTimes(MeetingId id) implements Refusal {}

    /** Somebody has changed it since that version. */
    record StaleVersion(MeetingId id, long current) implements Refusal {}

    /** Somebody changed it at the same moment. */
    record ChangedMeanwhile(MeetingId id) implements Refusal {}

    record NotARule(String rrule, RuleFault fault) implements Refusal {}

    /** A series of which no date is left. */
    record NothingLeft(List<TooSoon> tooSoon) implements Refusal {}

    record UnknownItem(String id) implements Refusal {}
}
