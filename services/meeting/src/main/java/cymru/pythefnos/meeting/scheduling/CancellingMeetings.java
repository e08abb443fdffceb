package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.language.Bilingual;
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
    public Outcome<MeetingAt> cancel(MeetingId id, @Nullable Long expected, @Nullable Bilingual reason, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now)
                .then(found -> open.replace(
                        new MeetingEvent.MeetingCancelled(found.meeting().cancelled(reason)), found.version()));
    }
}
