package cymru.pythefnos.meeting.scheduling;

public enum MeetingStatus {
    SCHEDULED,
    CANCELLED
}
