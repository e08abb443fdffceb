package cymru.pythefnos.portal.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A program that may ask for tokens.
 *
 * @param name a label for whoever reads the list
 * @param secretHash with the name of its algorithm, such as {@code {bcrypt}…}
 */
public record Client(ClientId id, String name, Set<Role> roles, String secretHash, Instant registeredAt) {

    public Client {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
