package cymru.pythefnos.portal.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryClients implements Clients {

    private final Map<ClientId, Client> clients = new LinkedHashMap<>();

    @Override
    public Optional<Client> find(ClientId id) {
        return Optional.ofNullable(clients.get(id));
    }

    @Override
    public List<Client> all() {
        return List.copyOf(clients.values());
    }

    @Override
    public void add(Client client) {
        clients.put(client.id(), client);
    }

    @Override
    public void remove(ClientId id) {
        clients.remove(id);
    }
}
