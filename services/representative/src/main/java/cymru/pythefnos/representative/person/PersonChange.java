package cymru.pythefnos.representative.person;

/** What was done to a person's record: each stands in the audit trail, an erasure is also announced. */
public enum PersonChange {
    ADDED,
    EDITED,
    ERASED
}
