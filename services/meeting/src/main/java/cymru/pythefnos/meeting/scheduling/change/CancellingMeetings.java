package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.OpenMeetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Cancels a meeting that has not started. */
public final class CancellingMeetings {
    private final Meetings meetings;

    public CancellingMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * @param expected the version that was looked at; null = whatever there is
     * @param reason what people are told
     */
    public Result<Versioned<Meeting>, Refusal> cancel(
            MeetingId id, @Nullable Long expected, @Nullable Bilingual reason, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now)
                .then(found -> open.replace(
                        new MeetingEvent.MeetingCancelled(found.state().cancelled(reason)), found.version()));
    }
}
