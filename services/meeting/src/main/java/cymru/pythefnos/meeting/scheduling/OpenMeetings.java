package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Finds a meeting that may still be changed, and writes the change. */
public record OpenMeetings(Meetings meetings) {
    /** @param expected the version that was looked at; null = whatever there is */
    public Result<Versioned<Meeting>, Refusal> find(MeetingId id, @Nullable Long expected, Instant now) {
        return Result.<Versioned<Meeting>, Refusal>found(meetings.find(id), () -> new Refusal.UnknownMeeting(id))
                .then(found -> open(found, expected, now));
    }

    private static Result<Versioned<Meeting>, Refusal> open(
            Versioned<Meeting> found, @Nullable Long expected, Instant now) {
        Meeting meeting = found.state();
        if (found.staleFor(expected).isPresent()) {
            return Result.refused(new Refusal.StaleVersion(meeting.id(), found.version()));
        }
        if (meeting.isCancelled()) {
            return Result.refused(new Refusal.IsCancelled(meeting.id()));
        }
        return meeting.hasStarted(now)
                ? Result.refused(new Refusal.HasStarted(
                        meeting.id(), meeting.slot().localStart().toOffsetDateTime()))
                : Result.done(found);
    }

    public Result<Versioned<Meeting>, Refusal> replace(MeetingEvent event, long version) {
        return meetings.replace(event, version)
                .because(stale -> new Refusal.ChangedMeanwhile(event.meeting().id()));
    }
}
