package cymru.pythefnos.chassis.settings;

import org.jspecify.annotations.Nullable;

/** The service must not start like this. */
public final class StartRefused extends RuntimeException implements ExplainsItself {
    private static final long serialVersionUID = 1L;
    private final transient StartFailure why;

    public StartRefused(StartFailure why) {
        this(why, null);
    }

    public StartRefused(StartFailure why, @Nullable Throwable cause) {
        super(why.key() + " " + why.property() + " " + why.facts(), cause);
        this.why = why;
    }

    /** A setting is wrong or missing. */
    public static StartRefused because(String key, String property) {
        return new StartRefused(StartFailure.ofSetting(key, property));
    }

    @Override
    public StartFailure startFailure() {
        return why;
    }
}
