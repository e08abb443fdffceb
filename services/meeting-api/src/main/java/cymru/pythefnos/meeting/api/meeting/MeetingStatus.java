package cymru.pythefnos.meeting.api.meeting;

/** Scheduled, until it is cancelled for good. */
public enum MeetingStatus {
    SCHEDULED,
    CANCELLED
}
