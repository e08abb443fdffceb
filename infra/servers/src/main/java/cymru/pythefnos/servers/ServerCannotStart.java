package cymru.pythefnos.servers;

import org.jspecify.annotations.Nullable;

/** An embedded server that cannot start, with a message that says what to do; each kind carries its fact. */
public abstract sealed class ServerCannotStart extends RuntimeException
        permits PortTaken, FolderUnusable, FolderInUse, FolderTooNew, FolderDamaged, ServerFailed {

    private static final long serialVersionUID = 1L;

    ServerCannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
