package cymru.pythefnos.representative.delivery;

import java.util.EnumSet;
import java.util.Set;

/** How far a delivery has come. */
public enum State {
    /** Waits for its first attempt. */
    QUEUED,
    /** Is being handed over; if this lasts longer than a lease, the outcome is unknown. */
    SENDING,
    /** The recipient's mail server has taken it. */
    ACCEPTED,
    /** The mail server asked to come back later. */
    RETRY,
    /** Could not be given: somebody has to post it or to phone. */
    FAILED,
    /** Perhaps taken, perhaps not: one more attempt under the same Message-ID. */
    UNKNOWN,
    /** Waits to be printed and posted. */
    PRINT_QUEUED,
    POSTED,
    /** Somebody has told the person, or handed it to them. */
    TOLD,
    /** Something newer takes its place. */
    SUPERSEDED,
    /** No longer owed. */
    STOPPED;

    private static final Set<State> PENDING = EnumSet.of(QUEUED, RETRY, PRINT_QUEUED, FAILED);
    private static final Set<State> REACHED = EnumSet.of(SENDING, ACCEPTED, UNKNOWN, POSTED, TOLD);
    private static final Set<State> SENDABLE = EnumSet.of(QUEUED, RETRY, UNKNOWN, SENDING);

    /** Nothing of it has reached anybody yet, and something still would, by a machine or by somebody. */
    public boolean pending() {
        return PENDING.contains(this);
    }

    /** The person has it, or may have it. */
    public boolean told() {
        return REACHED.contains(this);
    }

    /** A worker has something to do about it. */
    public boolean sendable() {
        return SENDABLE.contains(this);
    }

    /** States that a worker has to look at, for the sweep that finds forgotten ones. */
    public static Set<State> unfinished() {
        return EnumSet.copyOf(SENDABLE);
    }
}
