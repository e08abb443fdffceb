package cymru.pythefnos.docstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 at random moments, over and over on one folder: what was acknowledged is there, and the indexes agree. */
class KilledStoreIT {
    private static final int KILLS = 5;
    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    /** What the store has said yes to: by document, the highest value of its counter. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < KILLS; round++) {
            writeAndKill(round, 150 + random.nextInt(1200));
            assertThatNothingIsLost("seed " + seed + ", kill " + round);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private void writeAndKill(int round, long millis) throws Exception {
        CountDownLatch firstWrite = new CountDownLatch(1);
        try (StoreProcess store = StoreProcess.start(folder);
                MongoClient client = MongoClients.create(store.uri());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1)) {
            MongoCollection<Document> things = client.getDatabase("killed").getCollection("things");
            things.createIndex(Indexes.ascending("n", "writer"));
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = round + "-" + writer;
                writers.submit(() -> writeUntilKilled(things, name, firstWrite));
            }
            writers.submit(() -> rewriteUntilKilled(client.getDatabase("killed"), firstWrite));
            firstWrite.await(10, TimeUnit.SECONDS);
            TimeUnit.MILLISECONDS.sleep(millis); // the moment to kill at, not something waited for
            store.kill();
        }
    }

    private void writeUntilKilled(MongoCollection<Document> things, String writer, CountDownLatch firstWrite) {
        try {
            for (int i = 0; true; i++) {
                String id = writer + "-" + i;
                things.insertOne(
                        new Document("_id", id).append("writer", writer).append("n", 1));
                acknowledged.put(id, 1);
                things.updateOne(eq("_id", id), Updates.inc("n", 1));
                acknowledged.put(id, 2);
                firstWrite.countDown();
            }
        } catch (MongoException killed) {
            // the write under way may or may not have happened; nobody was told that it had
        }
    }

    /** A file that is being rewritten is as safe as any other. */
    private static void rewriteUntilKilled(MongoDatabase database, CountDownLatch firstWrite) {
        try {
            firstWrite.await(10, TimeUnit.SECONDS);
            while (true) {
                database.getCollection("gone").insertOne(new Document("text", "x".repeat(5000)));
                database.getCollection("gone").deleteMany(new Document());
                database.runCommand(new Document("compact", "gone"));
            }
        } catch (MongoException | InterruptedException killed) {
            // or at its end
        }
    }

    private void assertThatNothingIsLost(String when) throws Exception {
        try (DocumentStore store = DocumentStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = client.getDatabase("killed").getCollection("things");
            Map<String, Integer> found = new HashMap<>();
            things.find().forEach(thing -> found.put(thing.getString("_id"), thing.getInteger("n")));
            assertThat(found).as(when).containsKeys(acknowledged.keySet().toArray(String[]::new));
            acknowledged.forEach((id, n) -> assertThat(found.get(id)).as(when).isGreaterThanOrEqualTo(n));
            List<Document> byIndex = new ArrayList<>();
            things.find(eq("n", 1)).into(byIndex);
            things.find(eq("n", 2)).into(byIndex);
            assertThat(byIndex).as("%s, by the index", when).hasSize(found.size());
            assertThat(store.scans()).isEmpty();
        }
    }
}
