package cymru.pythefnos.portal.identity;

import java.util.List;
import java.util.Optional;

/** Every client that is not revoked. What a call changed survives a power cut once it returns. */
public interface Clients {

    Optional<Client> find(ClientId id);

    /** In the order in which they were registered. */
    List<Client> all();

    /** Whether the client stands in the settings, and so can't be removed here. */
    default boolean isConfigured(ClientId id) {
        return false;
    }

    /** Keeps a new client. */
    void add(Client client);

    /** Takes a client away; without it, nothing happens. */
    void remove(ClientId id);
}
