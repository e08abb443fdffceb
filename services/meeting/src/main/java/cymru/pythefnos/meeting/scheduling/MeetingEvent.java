package cymru.pythefnos.meeting.scheduling;

import java.time.Instant;

/** What has happened to a meeting; each carries the meeting as it is now. */
public sealed interface MeetingEvent {
    Meeting meeting();

    record MeetingScheduled(Meeting meeting) implements MeetingEvent {}

    /** @param reason why, for the record; null if none was given */
    record MeetingMoved(Meeting meeting, Instant previousStart) implements MeetingEvent {}

    record MeetingCancelled(Meeting meeting) implements MeetingEvent {}

    /** Stays inside this service. */
    record AgendaChanged(Meeting meeting, String itemId, Change change) implements MeetingEvent {}

    enum Change {
        ADDED,
        REPLACED,
        REMOVED
    }
}
