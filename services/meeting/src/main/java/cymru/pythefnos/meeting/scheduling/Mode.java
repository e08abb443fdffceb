package cymru.pythefnos.meeting.scheduling;

/** How people take part. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
