package cymru.pythefnos.representative.delivery;

/** What is delivered. */
public enum Kind {
    /** Notice of a meeting to somebody who knows nothing of it yet. */
    NOTICE,
    /** Notice of another date to somebody who was told of an earlier one. */
    MOVED,
    CANCELLED,
    PAPER,
    REMINDER;

    /** Whether it gives the notice that is owed. */
    public boolean announces() {
        return this == NOTICE || this == MOVED;
    }
}
