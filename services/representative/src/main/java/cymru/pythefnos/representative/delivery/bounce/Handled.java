package cymru.pythefnos.representative.delivery.bounce;

/** What came of a message in the mailbox of reports. */
public enum Handled {
    /** The address is held, and what was owed is somebody's turn. */
    HELD,
    /** The message came back, but nobody says that the address is wrong: it alone is somebody's turn. */
    CAME_BACK,
    /** Written down; it may still arrive, or is done by hand already. */
    NOTED,
    /** Known already. */
    REPEATED,
    /** A report of no message of ours, or with a token that we never gave. */
    UNKNOWN,
    /** No report: somebody's answer, their absence, advertising. */
    NO_REPORT,
    /** Nobody could read it. */
    UNREADABLE,
    /** Its message is being handed over just now: to be looked at again. */
    LATER
}
