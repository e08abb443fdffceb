package cymru.pythefnos.representative.delivery;

/** What is delivered. */
public enum Kind {
    /** Notice of a meeting to somebody who knows nothing of it yet. */
    NOTICE,
    /** Notice of another date to somebody who was told of an earlier one. */
    MOVED,
    CANCELLED,
    /** To somebody who was invited: they are no longer expected at the meeting, which takes place without them. */
    UNINVITED,
    PAPER,
    REMINDER;

    /** Whether it says something that is of no use after the meeting has begun, and can be said on the phone. */
    public boolean tells() {
        return this == NOTICE || this == MOVED || takesBack();
    }

    /** Whether it takes the meeting out of their calendar. */
    public boolean takesBack() {
        return this == CANCELLED || this == UNINVITED;
    }

    /** Whether it gives the notice that is owed. */
    public boolean announces() {
        return this == NOTICE || this == MOVED;
    }
}
