package cymru.pythefnos.docstore.auth;

import java.util.Set;

/**
 * Somebody who has authenticated.
 *
 * @param databases the only ones to use; none named means every one
 */
public record User(String name, Set<String> databases) {

    /** Whether this is somebody who may do everything. */
    public boolean unlimited() {
        return databases.isEmpty();
    }

    public boolean mayUse(String database) {
        return unlimited() || databases.contains(database);
    }
}
