package cymru.pythefnos.docstore.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.docstore.index.DeclaredIndex;
import cymru.pythefnos.docstore.index.PrimaryIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner against the plainest reading: every document, the matcher, the comparator. */
class PlannerPropertyTest {
    private static final int ROUNDS = 150;
    private static final Document NATURAL = new Document("$natural", 1);

    @TempDir
    Path folder;

    @DisplayName("with indexes every answer is what a scan would have given")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAsAScanWould(long seed) {
        RandomDocuments random = new RandomDocuments(seed);
        try (BackendWithoutNetwork bench = new BackendWithoutNetwork(folder.resolve("bench.mv"))) {
            declareSome(bench);
            insert(bench, random, 0, 150);
            declareOthers(bench);
            for (int round = 0; round < ROUNDS; round++) {
                compare(bench, random, "seed " + seed + " round " + round);
                change(bench, random, "seed " + seed + " round " + round);
            }
            assertEntriesAreThoseOfTheDocuments(bench);
        }
        assertThatReopeningKeepsTheIndexes();
    }

    private static void declareSome(BackendWithoutNetwork bench) {
        bench.declare("a", new Document("a", 1), false);
        bench.declare("g_a", new Document("s.g", 1).append("a", -1), false);
        bench.declare("tags", new Document("tags", 1), false);
    }

    // on documents that are already there
    private static void declareOthers(BackendWithoutNetwork bench) {
        bench.declare("a_b", new Document("a", -1).append("b", 1), false);
        bench.declare("items", new Document("items.k", 1).append("items.l", 1), false);
        bench.declare("b", new Document("b", 1), true);
        bench.declare("g_d", new Document("s.g", -1).append("s.d", 1), true);
    }

    private static void insert(BackendWithoutNetwork bench, RandomDocuments random, int from, int to) {
        for (int id = from; id < to; id++) {
            List<Document> one = new ArrayList<>(List.of(random.thing(id)));
            bench.run("insert", new Document("insert", "things").append("documents", one));
        }
    }

    private static void compare(BackendWithoutNetwork bench, RandomDocuments random, String where) {
        Document filter = random.filter();
        Document sort = random.sort();
        int skip = random.below(3) == 0 ? random.below(5) : 0;
        int limit = random.below(2) == 0 ? 1 + random.below(10) : 0;
        String asked = where + ": " + filter + " sort " + sort + " skip " + skip + " limit " + limit;

        List<Document> expected = scan(bench, filter, sort);
        List<Document> found = bench.find(filter, sort, skip, limit);

        int end = limit == 0 ? expected.size() : Math.min(expected.size(), skip + limit);
        List<Document> cut = expected.subList(Math.min(skip, end), end);
        assertThat(found).as(asked).hasSameSizeAs(cut);
        assertThat(new HashSet<>(expected)).as(asked).containsAll(found);
        assertThat(found).as(asked).doesNotHaveDuplicates();
        if (!sort.isEmpty()) {
            DocumentComparator order = new DocumentComparator(sort);
            for (int i = 0; i < cut.size(); i++) {
                assertThat(order.compare(found.get(i), cut.get(i)))
                        .as("%s, place %s", asked, i)
                        .isZero();
            }
        }
    }

    private static List<Document> scan(BackendWithoutNetwork bench, Document filter, Document sort) {
        DefaultQueryMatcher matcher = new DefaultQueryMatcher();
        List<Document> expected = new ArrayList<>(bench.find(new Document(), NATURAL, 0, 0));
        expected.removeIf(document -> !matcher.matches(document, filter));
        if (!sort.isEmpty()) {
            expected.sort(new DocumentComparator(sort));
        }
        return expected;
    }

    private static void change(BackendWithoutNetwork bench, RandomDocuments random, String where) {
        Document filter = random.filter();
        int matching = scan(bench, filter, new Document()).size();
        boolean many = random.below(6) == 0;
        String asked = where + ": " + filter;
        if (random.below(3) > 0) {
            Document update =
                    new Document("q", filter).append("u", random.change()).append("multi", many);
            Document reply = bench.run(
                    "update", new Document("update", "things").append("updates", new ArrayList<>(List.of(update))));
            // a field can't be set beneath a word or a number: refused, and then some may have been changed and others
            // not
            if (!reply.containsKey("writeErrors")) {
                assertThat(reply.get("n")).as(asked).isEqualTo(many ? matching : Math.min(1, matching));
            }
        } else {
            Document delete = new Document("q", filter).append("limit", 1);
            Document reply = bench.run(
                    "delete", new Document("delete", "things").append("deletes", new ArrayList<>(List.of(delete))));
            assertThat(reply.get("n")).as(asked).isEqualTo(Math.min(1, matching));
            int next = 1000 + random.below(1_000_000);
            insert(bench, random, next, next + 1);
        }
    }

    private static void assertEntriesAreThoseOfTheDocuments(BackendWithoutNetwork bench) {
        List<Document> all = bench.find(new Document(), NATURAL, 0, 0);
        bench.things().getIndexes().stream()
                .filter(DeclaredIndex.class::isInstance)
                .map(DeclaredIndex.class::cast)
                .forEach(index -> {
                    Set<Key> entries = new HashSet<>();
                    index.walk(KeyRange.ALL, false).forEachRemaining(step -> entries.add(step.key()));
                    Set<Key> expected = new HashSet<>();
                    all.forEach(document -> index.shape()
                            .entries(document)
                            .keys()
                            .forEach(key -> expected.add(key.plus(PrimaryIndex.positionOf(document)))));
                    assertThat(entries).as(index.getName()).isEqualTo(expected);
                });
    }

    private void assertThatReopeningKeepsTheIndexes() {
        try (BackendWithoutNetwork bench = new BackendWithoutNetwork(folder.resolve("bench.mv"))) {
            assertThat(bench.things().getIndexes()).hasSize(8);
            assertEntriesAreThoseOfTheDocuments(bench);
        }
    }
}
