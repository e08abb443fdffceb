package cymru.pythefnos.embedded;

import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderTooNew;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.ServerFailed;
import org.jspecify.annotations.Nullable;

/** Why the process can't start: the key of a sentence and the one fact in it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object fact;

    /** A reason, by the key of its sentence. */
    public CannotStart(String key, String fact) {
        this(key, fact, null);
    }

    /** A reason with what led to it. */
    public CannotStart(String key, String fact, @Nullable Throwable cause) {
        this(key, (Object) fact, cause);
    }

    private CannotStart(String key, Object fact, @Nullable Throwable cause) {
        super(key + ": " + fact, cause);
        this.key = key;
        this.fact = fact;
    }

    /** What keeps a service from starting, such as a wrong variable in the environment, in its own words. */
    static CannotStart because(StartFailure failure, String service, Throwable cause) {
        return new CannotStart("service-refused", failure.sentences(service), cause);
    }

    /** What keeps a server from starting, in the words of this process. */
    static CannotStart because(ServerCannotStart reason) {
        return switch (reason) {
            case PortTaken taken -> new CannotStart("port-taken", Integer.toString(taken.port()), reason);
            case FolderInUse used ->
                new CannotStart("folder-in-use", used.folder().toString(), reason);
            case FolderUnusable unusable ->
                new CannotStart("folder-not-writable", unusable.folder().toString(), reason);
            case FolderTooNew newer ->
                new CannotStart("folder-newer", newer.folder().toString(), reason);
            case FolderDamaged damaged ->
                new CannotStart("folder-damaged", damaged.file().toString(), reason);
            case ServerFailed failed -> new CannotStart("failed", String.valueOf(failed.getMessage()), reason);
        };
    }

    /** What keeps the document store from opening; its sentences have the same keys here. */
    static CannotStart because(StoreCannotOpen reason) {
        return new CannotStart(reason.reason().key(), reason.fact(), reason);
    }

    /** Key of the sentence in the bundle. */
    public String key() {
        return key;
    }

    /** What the sentence names: a text, or one for each language. */
    public Object fact() {
        return fact;
    }
}
