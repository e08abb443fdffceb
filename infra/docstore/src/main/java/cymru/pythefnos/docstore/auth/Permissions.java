package cymru.pythefnos.docstore.auth;

import java.util.Locale;
import java.util.Set;

/** Which commands a user may send to which database. */
public final class Permissions {
    private static final String ADMIN = "admin";

    // they touch no database, only list the user's own, or ask again for each that they touch
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "buildinfo",
            "connectionstatus",
            "endsessions",
            "getlasterror",
            "hello",
            "ismaster",
            "listdatabases",
            "ping",
            "renamecollection",
            "whatsmyuri");

    private Permissions() {}

    /** @throws Unauthorized if there is nobody, or somebody who may not */
    public static User check(Session session, String database, String command) {
        User user = session.user().orElseThrow(() -> Unauthorized.withoutLogin(command));
        boolean open = database.equals(ADMIN) && OPEN_TO_ALL.contains(command.toLowerCase(Locale.ROOT));
        if (!open && !user.mayUse(database)) {
            throw Unauthorized.on(database);
        }
        return user;
    }
}
