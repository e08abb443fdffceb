package cymru.pythefnos.docstore.failure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A store that can't be opened, with the one fact that its sentence names. */
public final class StoreCannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String fact;

    private StoreCannotOpen(Reason reason, String fact, @Nullable Throwable cause) {
        super("The document store cannot be opened: " + reason.key() + " (" + fact + ")", cause);
        this.reason = reason;
        this.fact = fact;
    }

    /** What is in the way; {@link #key()} names its sentence. */
    public enum Reason {
        /** Another process, or another store of this one, works in the folder. */
        FOLDER_IN_USE("folder-in-use"),
        /** The folder can't be made, read or written. */
        FOLDER_NOT_WRITABLE("folder-not-writable"),
        /** A newer version has written the folder, in a way that this one can't read. */
        FOLDER_NEWER("folder-newer"),
        /** A file in it is not the store's, or damaged. */
        FOLDER_DAMAGED("folder-damaged"),
        /** Another program listens on the port. */
        PORT_TAKEN("port-taken");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** A reason that lies in a folder or one of its files. */
    public static StoreCannotOpen because(Reason reason, Path path, @Nullable Throwable cause) {
        return new StoreCannotOpen(reason, path.toString(), cause);
    }

    public static StoreCannotOpen portTaken(int port, Throwable cause) {
        return new StoreCannotOpen(Reason.PORT_TAKEN, Integer.toString(port), cause);
    }

    public Reason reason() {
        return reason;
    }

    /** A path or a port. */
    public String fact() {
        return fact;
    }
}
