package cymru.pythefnos.embedded;

import org.jspecify.annotations.Nullable;

/** Why the process can't start: the key of a sentence and the one fact in it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final String fact;

    /** A reason, by the key of its sentence. */
    public CannotStart(String key, String fact) {
        this(key, fact, null);
    }

    /** A reason with what led to it. */
    public CannotStart(String key, String fact, @Nullable Throwable cause) {
        super(key + ": " + fact, cause);
        this.key = key;
        this.fact = fact;
    }

    /** Key of the sentence in the bundle. */
    public String key() {
        return key;
    }

    /** What the sentence names. */
    public String fact() {
        return fact;
    }
}
