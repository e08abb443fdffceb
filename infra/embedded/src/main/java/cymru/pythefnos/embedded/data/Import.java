package cymru.pythefnos.embedded.data;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Servers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;

/** Reads what {@link Export} wrote into an empty data folder. The events are replayed; each service skips what it has. */
public final class Import {
    private final Path from;
    private final Path to;

    private Import(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** An import as the options name it. */
    public static Import of(Options options) {
        return new Import(Objects.requireNonNull(options.other()), options.data());
    }

    /** Does it. Returns how many documents and events. */
    public String read() {
        if (!Files.exists(from.resolve(Export.MARK))) {
            throw new CannotStart("export-unreadable", from.toString());
        }
        try (DataFolder folder = DataFolder.open(to)) {
            if (!folder.isEmpty()) {
                throw new CannotStart("folder-not-empty", to.toString());
            }
            try (Servers servers = Servers.open(folder)) {
                long documents = documents(servers);
                long events = new EventLog(servers.broker().bootstrapServers()).read(from.resolve("events"));
                return "%d + %d".formatted(documents, events);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long documents(Servers servers) throws IOException {
        long count = 0;
        try (MongoClient client = MongoClients.create(servers.store().uri())) {
            for (Path file : files()) {
                Path relative = from.resolve("store").relativize(file);
                String name = relative.getName(1).toString();
                String collection = name.substring(0, name.length() - ".jsonl".length());
                count += collection(
                        file, client.getDatabase(relative.getName(0).toString()).getCollection(collection));
            }
        }
        return count;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("store"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }

    private static long collection(Path file, MongoCollection<Document> collection) throws IOException {
        long count = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                collection.insertOne(Document.parse(line));
                count++;
            }
        }
        return count;
    }
}
