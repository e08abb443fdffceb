package cymru.pythefnos.portal.identity.files;

import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Clients;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** All clients in one JSON file: there are tens of them, and they change a few times a year. */
public final class FileClients implements Clients {

    public static final String NAME = "clients.json";
    private final PrivateFolder folder;
    private final JsonMapper json = new JsonMapper();
    private volatile Map<ClientId, Client> clients;

    /** @throws DamagedFile if it is no list of clients */
    public FileClients(PrivateFolder folder) {
        this.folder = folder;
        this.clients = folder.read(NAME).map(this::parse).orElse(Map.of());
    }

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
        change(all -> all.put(client.id(), client));
    }

    @Override
    public void remove(ClientId id) {
        change(all -> all.remove(id));
    }

    // the file first: nobody is let in or out who would not be after a restart
    private synchronized void change(Consumer<Map<ClientId, Client>> change) {
        Map<ClientId, Client> changed = new LinkedHashMap<>(clients);
        change.accept(changed);
        List<ClientLine> lines = changed.values().stream().map(ClientLine::of).toList();
        folder.replace(NAME, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(1, lines)));
        clients = changed;
    }

    private Map<ClientId, Client> parse(byte[] file) {
        try {
            return json.readValue(file, Content.class).clients().stream()
                    .map(ClientLine::client)
                    .collect(Collectors.toMap(Client::id, client -> client, (a, b) -> b, LinkedHashMap::new));
        } catch (JacksonException e) {
            throw new DamagedFile(folder.file(NAME), "put it back from a backup", e);
        }
    }

    private record Content(int version, List<ClientLine> clients) {}
}
