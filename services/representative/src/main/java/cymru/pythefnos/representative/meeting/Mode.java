package cymru.pythefnos.representative.meeting;

/** How people take part. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
