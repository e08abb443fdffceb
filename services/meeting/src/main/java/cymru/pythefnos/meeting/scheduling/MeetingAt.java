package cymru.pythefnos.meeting.scheduling;

/** A meeting as it was read. @param version to hand back when it is changed */
public record MeetingAt(Meeting meeting, long version) {}
