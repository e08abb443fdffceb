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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All clients in one JSON file: there are tens of them, and they change a few times a year. Several instances of the portal
 * may share it: each changes it alone, and reads it again once another has changed it.
 */
public final class FileClients implements Clients {

    private static final Logger LOG = LoggerFactory.getLogger(FileClients.class);
    public static final String NAME = "clients.json";
    private final PrivateFolder folder;
    private final JsonMapper json = new JsonMapper();
    private volatile Seen seen;

    /** What was in the file when it was read. */
    private record Seen(Object stamp, Map<ClientId, Client> clients) {}

    /** @throws DamagedFile if it is no list of clients */
    public FileClients(PrivateFolder folder) {
        this.folder = folder;
        this.seen = look();
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return Optional.ofNullable(clients().get(id));
    }

    @Override
    public List<Client> all() {
        return List.copyOf(clients().values());
    }

    @Override
    public void add(Client client) {
        change(all -> all.put(client.id(), client));
    }

    @Override
    public void remove(ClientId id) {
        change(all -> all.remove(id));
    }

    private Map<ClientId, Client> clients() {
        Seen last = seen;
        if (!last.stamp().equals(folder.stamp(NAME))) {
            last = lookAgain(last);
            seen = last;
        }
        return last.clients();
    }

    /** Somebody who damages the file while the portal runs locks nobody out. */
    private Seen lookAgain(Seen last) {
        Object stamp = folder.stamp(NAME);
        try {
            return look();
        } catch (DamagedFile e) {
            LOG.warn("{} is damaged: going on with what it held before; put it back from a backup", NAME, e);
            return new Seen(stamp, last.clients());
        }
    }

    /** The stamp first: what is written between the two is looked at again. */
    private Seen look() {
        Object stamp = folder.stamp(NAME);
        return new Seen(stamp, folder.read(NAME).map(this::parse).orElse(Map.of()));
    }

    // the file first: nobody is let in or out who would not be after a restart
    private void change(Consumer<Map<ClientId, Client>> change) {
        seen = folder.alone(() -> {
            Map<ClientId, Client> changed = new LinkedHashMap<>(look().clients());
            change.accept(changed);
            List<ClientLine> lines =
                    changed.values().stream().map(ClientLine::of).toList();
            folder.replace(NAME, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(1, lines)));
            return look();
        });
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
