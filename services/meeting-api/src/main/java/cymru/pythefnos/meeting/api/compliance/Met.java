package cymru.pythefnos.meeting.api.compliance;

/** How far what was owed to a seat was met. */
public enum Met {
    IN_TIME,
    LATE,
    /** Tried, and not received. */
    FAILED,
    NOT_YET,
    /** The seat was first held after the deadline, or the meeting is cancelled. */
    NOT_OWED
}
