package cymru.pythefnos.docstore.auth;

import java.util.function.Supplier;

/**
 * For whom a command runs. Whoever opens a database asks here, so that no command, stage or option can reach into one that is
 * not theirs, whichever way it names it. The store itself, outside of any command, may open all.
 */
public final class CurrentUser {
    private static final ScopedValue<User> CURRENT = ScopedValue.newInstance();

    private CurrentUser() {}

    /** Does something for a user. */
    public static <T> T as(User user, Supplier<T> command) {
        return ScopedValue.where(CURRENT, user).call(command::get);
    }

    /** Whether the database is open to whoever the command runs for. */
    public static boolean mayUse(String database) {
        return !CURRENT.isBound() || CURRENT.get().mayUse(database);
    }

    /** @throws Unauthorized if it is not */
    public static void demand(String database) {
        if (!mayUse(database)) {
            throw Unauthorized.on(database);
        }
    }
}
