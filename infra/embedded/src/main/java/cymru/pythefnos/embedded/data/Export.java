package cymru.pythefnos.embedded.data;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Servers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Writes all data as JSON: {@code store/<database>/<collection>.jsonl}, one document a line in MongoDB's canonical
 * extended JSON, and {@code events/<topic>.jsonl}, one record a line in the order of the log. Keys and client secrets
 * stay behind; the new folder makes its own.
 */
public final class Export {
    static final String MARK = "pythefnos-export";
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private final Path from;
    private final Path to;

    private Export(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** An export as the options name it. */
    public static Export of(Options options) {
        return new Export(options.data(), Objects.requireNonNull(options.other()));
    }

    /** Does it; nothing else may run in the data folder. Returns how many documents and events. */
    public String write() {
        if (!Files.isDirectory(from.resolve("store"))) {
            throw new CannotStart("folder-empty", from.toString());
        }
        try (DataFolder folder = DataFolder.open(from);
                Servers servers = Servers.open(folder)) {
            newFolder();
            long documents = documents(servers);
            long events = new EventLog(servers.broker().bootstrapServers()).write(to.resolve("events"));
            Files.writeString(to.resolve(MARK), DataFolder.FORMAT + "\n");
            return "%d + %d".formatted(documents, events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newFolder() throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> inside = Files.list(to)) {
            if (inside.findAny().isPresent()) {
                throw new CannotStart("export-not-empty", to.toString());
            }
        }
    }

    private long documents(Servers servers) throws IOException {
        long count = 0;
        try (MongoClient client = MongoClients.create(servers.store().uri())) {
            for (String name : client.listDatabaseNames()) {
                if (name.startsWith("pythefnos")) {
                    count += database(client.getDatabase(name));
                }
            }
        }
        return count;
    }

    private long database(MongoDatabase database) throws IOException {
        Path folder = Files.createDirectories(to.resolve("store").resolve(database.getName()));
        long count = 0;
        for (String collection : database.listCollectionNames()) {
            if (!collection.startsWith("system.")) {
                count += collection(database, collection, folder.resolve(collection + ".jsonl"));
            }
        }
        return count;
    }

    private static long collection(MongoDatabase database, String name, Path file) throws IOException {
        long count = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (var document : database.getCollection(name).find()) {
                out.write(document.toJson(CANONICAL));
                out.newLine();
                count++;
            }
        }
        return count;
    }
}
