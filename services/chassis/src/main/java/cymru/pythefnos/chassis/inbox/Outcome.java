package cymru.pythefnos.chassis.inbox;

/** What became of an event. */
public enum Outcome {
    APPLIED,
    /** Its sequence number had been applied before. */
    DUPLICATE,
    /** It waits for an earlier one of its subject. */
    PARKED
}
