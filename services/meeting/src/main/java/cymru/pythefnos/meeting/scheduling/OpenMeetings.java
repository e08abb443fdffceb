package cymru.pythefnos.meeting.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Finds a meeting that may still be changed. */
final class OpenMeetings {
    private final Meetings meetings;

    OpenMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /** @param expected the version that was looked at; null = whatever there is */
    Outcome<MeetingAt> find(MeetingId id, @Nullable Long expected, Instant now) {
        return meetings.find(id)
                .map(found -> open(found, expected, now))
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownMeeting(id)));
    }

    private static Outcome<MeetingAt> open(MeetingAt found, @Nullable Long expected, Instant now) {
        Meeting meeting = found.meeting();
        if (expected != null && expected != found.version()) {
            return Outcome.refused(new Refusal.StaleVersion(meeting.id(), found.version()));
        }
        if (meeting.isCancelled()) {
            return Outcome.refused(new Refusal.IsCancelled(meeting.id()));
        }
        return meeting.hasStarted(now)
                ? Outcome.refused(new Refusal.HasStarted(
                        meeting.id(), meeting.slot().localStart().toOffsetDateTime()))
                : Outcome.done(found);
    }

    Outcome<MeetingAt> replace(MeetingEvent event, long version) {
        MeetingId id = event.meeting().id();
        return meetings.replace(event, version)
                ? Outcome.done(meetings.find(id).orElseThrow())
                : Outcome.refused(new Refusal.ChangedMeanwhile(id));
    }
}
