package cymru.pythefnos.docstore.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services do all day must not grow with what they have stored: documents looked at, counted. */
class SameCostTest {
    private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
    private static final int GROUP = 50;

    @TempDir
    Path folder;

    private BackendWithoutNetwork bench;

    @BeforeEach
    void open() {
        bench = new BackendWithoutNetwork(folder.resolve("bench.mv"));
        bench.declare("due", new Document("status", 1).append("dueAt", 1), false);
        bench.declare("list", new Document("state.groupId", 1).append("state.start", 1), false);
        bench.declare("oldest", new Document("outboxOldest", 1), true);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aSaveAClaimAndAPageCostTheSameAtAThousandAndAtAHundredThousand() {
        fill(0, 1_000);
        List<Long> few = costs();
        fill(1_000, 100_000);

        assertThat(costs()).isEqualTo(few).containsExactly(1L, 1L, 1L, 20L, 20L, 1L, 3L, 20L);
        assertThat(bench.reads().scans()).isEmpty();
    }

    private List<Long> costs() {
        Document oneSave = new Document("_id", "m77").append("version", 1L);
        Document due =
                new Document("status", "DUE").append("dueAt", new Document("$lte", START.plus(Duration.ofDays(9999))));
        Document either =
                new Document("status", new Document("$in", List.of("DUE", "RETRY"))).append("dueAt", due.get("dueAt"));
        Document group = new Document("state.groupId", "g1");
        Document soonest = new Document("dueAt", 1);
        return List.of(
                cost(() -> bench.run("update", update(oneSave))),
                cost(() -> claim(due, soonest)),
                cost(() -> claim(either, soonest)),
                cost(() -> bench.find(group, new Document("state.start", 1), 0, 20)),
                cost(() -> bench.find(group, new Document("state.start", -1).append("_id", -1), 0, 20)),
                cost(() -> bench.find(new Document("_id", "m5"), new Document(), 0, 1)),
                cost(() -> bench.find(new Document("outboxOldest", new Document("$exists", true)), soonest, 0, 0)),
                cost(() -> page(group)));
    }

    private long cost(Runnable work) {
        long before = bench.reads().examinedSoFar();
        work.run();
        return bench.reads().examinedSoFar() - before;
    }

    private void claim(Document filter, Document sort) {
        bench.run(
                "findAndModify",
                new Document("findAndModify", "things")
                        .append("query", filter)
                        .append("sort", sort)
                        .append("update", new Document("$inc", new Document("token", 1))));
    }

    private void page(Document group) {
        List<Document> pipeline = List.of(
                new Document("$match", group),
                new Document("$sort", new Document("state.start", 1)),
                new Document("$limit", 20),
                new Document("$project", new Document("state", 1)));
        bench.run(
                "aggregate",
                new Document("aggregate", "things").append("pipeline", pipeline).append("cursor", new Document()));
    }

    private static Document update(Document filter) {
        Document update = new Document("q", filter)
                .append(
                        "u",
                        new Document("$set", new Document("version", 1L)).append("$inc", new Document("saves", 1)));
        return new Document("update", "things").append("updates", new ArrayList<>(List.of(update)));
    }

    private void fill(int from, int to) {
        for (int first = from; first < to; first += 1_000) {
            List<Document> batch = new ArrayList<>();
            for (int i = first; i < first + 1_000; i++) {
                batch.add(thing(i));
            }
            bench.run("insert", new Document("insert", "things").append("documents", batch));
        }
    }

    // half of them like a queue's entries, half like aggregates
    private static Document thing(int i) {
        Document thing = new Document("_id", "m" + i).append("version", 1L);
        if (i % 2 == 0) {
            return thing.append("status", i % 4 == 0 ? "DUE" : "RETRY").append("dueAt", START.plusSeconds(i));
        }
        if (i < 7) {
            thing.append("outboxOldest", START);
        }
        Document state = new Document("groupId", "g" + i / 2 / GROUP).append("start", START.plusSeconds(i));
        return thing.append("state", state);
    }
}
