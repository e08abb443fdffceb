package cymru.pythefnos.servers.store;

import org.jspecify.annotations.Nullable;

/** The store can't be opened, for a reason that a person can do something about; the message is a sentence for that person. */
public final class CannotOpenStore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** The folder can't be made, or nothing can be written in it. */
        FOLDER_NOT_WRITABLE,
        /** Another process, or this one, has the store open. */
        IN_USE,
        /** A newer version of Pythefnos has written it. */
        NEWER_VERSION,
        /** The file isn't a store, or is damaged. */
        DAMAGED,
        /** Something else listens on the port. */
        PORT_TAKEN
    }

    private final Reason reason;

    CannotOpenStore(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What is in the way. */
    public Reason reason() {
        return reason;
    }
}
