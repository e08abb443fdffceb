package cymru.pythefnos.embedded.data;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import cymru.pythefnos.embedded.data.ExportFolder.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The documents of all services, written to and read from an export. */
record Documents(String uri) {
    private static final String OURS = "pythefnos";
    // each insert waits for the disk once, so that one at a time would take hours where this takes minutes
    private static final int AT_ONCE = 100;

    /** Writes every collection of ours, and returns the lines of each file. */
    Map<String, Long> write(Path folder) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (MongoClient client = MongoClients.create(uri)) {
            for (String name : client.listDatabaseNames()) {
                if (name.startsWith(OURS)) {
                    database(client.getDatabase(name), folder, lines);
                }
            }
        }
        return lines;
    }

    private static void database(MongoDatabase database, Path folder, Map<String, Long> lines) throws IOException {
        for (String collection : database.listCollectionNames()) {
            if (!collection.startsWith("system.")) {
                String name = "store/%s/%s.jsonl".formatted(database.getName(), collection);
                try (LineWriter out = new LineWriter(folder, name)) {
                    for (Document document : database.getCollection(collection).find()) {
                        out.write(document);
                    }
                    out.count(lines);
                }
            }
        }
    }

    /** Inserts every document where it belongs. */
    void read(List<Part> parts) {
        try (MongoClient client = MongoClients.create(uri)) {
            parts.forEach(part -> read(part, client));
        }
    }

    private static void read(Part part, MongoClient client) {
        MongoCollection<Document> collection = client.getDatabase(
                        part.belongsTo().getFirst())
                .getCollection(part.belongsTo().getLast());
        Batch batch = new Batch(part, collection);
        JsonLines.read(part, batch::add);
        batch.insert();
    }

    /** Some documents on their way, and how many went before them. */
    private static final class Batch {
        private final Part part;
        private final MongoCollection<Document> collection;
        private final List<Document> waiting = new ArrayList<>();
        private long inserted;

        Batch(Part part, MongoCollection<Document> collection) {
            this.part = part;
            this.collection = collection;
        }

        void add(Document document) {
            waiting.add(document);
            if (waiting.size() == AT_ONCE) {
                insert();
            }
        }

        void insert() {
            if (waiting.isEmpty()) {
                return;
            }
            try {
                collection.insertMany(waiting);
            } catch (MongoBulkWriteException e) {
                throw JsonLines.damaged(
                        part.file(), inserted + e.getWriteErrors().getFirst().getIndex() + 1, e);
            }
            inserted += waiting.size();
            waiting.clear();
        }
    }
}
