package cymru.pythefnos.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.demo.Api;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * HTTP commands a second (create a group: token, checks, aggregate with its event and audit line, answer) against a bare
 * loop that inserts the same documents into the same store with the same number of threads.
 */
final class Commands {
    private static final int WARM_UP = 500;
    private static final int COUNT = 2_000;
    private static final int THREADS = 8;

    private Commands() {}

    static void run(Path folder) {
        try (EmbeddedSystem system = EmbeddedSystem.start(Options.run(folder).withPorts(0));
                MongoClient client = MongoClients.create(system.storeUri())) {
            Api api = OfficerClient.of(system.addresses());
            commands(api, WARM_UP, "warm");
            double http = COUNT / commands(api, COUNT, "run");
            MongoCollection<Document> groups =
                    client.getDatabase("pythefnos_meeting").getCollection("groups");
            double bare = COUNT / bare(groups, client.getDatabase("bare").getCollection("groups"));
            System.out.printf(
                    "commands: %,.0f a second over HTTP, %,.0f bare inserts a second, ratio %.2f (target 0.5)%n",
                    http, bare, http / bare);
        }
    }

    private static double commands(Api api, int count, String run) {
        return Many.seconds(count, THREADS, n -> api.post(api.at().meeting(), "/groups", group(), run + "-" + n));
    }

    private static double bare(MongoCollection<Document> from, MongoCollection<Document> to) {
        List<Document> documents = from.find().limit(COUNT).into(new ArrayList<>());
        Many.seconds(WARM_UP, THREADS, n -> to.insertOne(new Document("warm", n)));
        return Many.seconds(documents.size(), THREADS, n -> to.insertOne(documents.get(n)));
    }

    private static Map<String, Object> group() {
        return Map.of(
                "name", Map.of("cy", "Grŵp (enghraifft)", "en", "Group (example)"),
                "contact", Map.of("name", "Mared Enghraifft", "email", "mared@bwrdd-iechyd.example"),
                "quorum", Map.of("minimum", 3));
    }
}
