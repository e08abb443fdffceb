package cymru.pythefnos.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
 * HTTP commands a second (create a group: token, checks, idempotency key, aggregate with its event and audit line, answer)
 * against a bare loop that inserts the documents which that leaves behind, three for each command, into the same store:
 * one after the other, as a loop does, and with as many threads as the commands had.
 */
final class Commands {
    private static final List<String> LEFT_BEHIND = List.of("groups", "idempotencyKeys", "audit");
    private static final int WARM_UP = 6_000;
    private static final int COUNT = 2_000;
    private static final int THREADS = 8;

    private Commands() {}

    static void run(Path folder) {
        try (EmbeddedSystem system = EmbeddedSystem.start(Options.run(folder).withPorts(0));
                MongoClient client = MongoClients.create(system.storeUri())) {
            Api api = OfficerClient.of(system.addresses());
            commands(api, WARM_UP, "warm");
            Taken.Start began = Taken.Start.now();
            double http = COUNT / commands(api, COUNT, "run");
            System.out.printf(
                    "commands: %,.0f a second over HTTP, %d at a time, %.2f ms of processor time each%n",
                    http, THREADS, 1_000 * began.taken().processor() / COUNT);
            List<List<Document>> documents = documents(client.getDatabase("pythefnos_meeting"));
            compare(http, documents, client.getDatabase("warm"), THREADS);
            compare(http, documents, client.getDatabase("loop"), 1);
            compare(http, documents, client.getDatabase("threads"), THREADS);
        }
    }

    private static double commands(Api api, int count, String run) {
        return Many.seconds(count, THREADS, n -> api.post(api.at().meeting(), "/groups", group(), run + "-" + n));
    }

    /** As many of each as there were commands. */
    private static List<List<Document>> documents(MongoDatabase from) {
        List<List<Document>> all = new ArrayList<>();
        for (String collection : LEFT_BEHIND) {
            all.add(from.getCollection(collection).find().limit(COUNT).into(new ArrayList<>()));
        }
        return all;
    }

    private static void compare(double http, List<List<Document>> documents, MongoDatabase to, int threads) {
        List<MongoCollection<Document>> collections =
                LEFT_BEHIND.stream().map(to::getCollection).toList();
        Taken.Start began = Taken.Start.now();
        double seconds = Many.seconds(COUNT, threads, n -> {
            for (int i = 0; i < collections.size(); i++) {
                collections.get(i).insertOne(documents.get(i).get(n));
            }
        });
        System.out.printf(
                "commands: bare inserts of the same documents, %d at a time (%s): enough for %,.0f commands a second, ratio %.2f (target 0.5), %.2f ms of processor time each%n",
                threads,
                to.getName(),
                COUNT / seconds,
                http * seconds / COUNT,
                1_000 * began.taken().processor() / COUNT);
    }

    private static Map<String, Object> group() {
        return Map.of(
                "name", Map.of("cy", "Grŵp (enghraifft)", "en", "Group (example)"),
                "contact", Map.of("name", "Mared Enghraifft", "email", "mared@bwrdd-iechyd.example"),
                "quorum", Map.of("minimum", 3));
    }
}
