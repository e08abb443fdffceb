package cymru.pythefnos.portal.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The services' own clients, which stand in the portal's settings, beside those that officers registered. */
public final class ConfiguredClients implements Clients {

    private final Map<ClientId, Client> configured = new LinkedHashMap<>();
    private final Clients registered;

    public ConfiguredClients(List<Client> configured, Clients registered) {
        configured.forEach(client -> this.configured.put(client.id(), client));
        this.registered = registered;
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return Optional.ofNullable(configured.get(id)).or(() -> registered.find(id));
    }

    @Override
    public List<Client> all() {
        return Stream.concat(configured.values().stream(), registered.all().stream())
                .toList();
    }

    @Override
    public boolean isConfigured(ClientId id) {
        return configured.containsKey(id);
    }

    @Override
    public void add(Client client) {
        registered.add(client);
    }

    @Override
    public void remove(ClientId id) {
        registered.remove(id);
    }
}
