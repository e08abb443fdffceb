package cymru.pythefnos.meeting.api.meeting;

/** How people take part. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
