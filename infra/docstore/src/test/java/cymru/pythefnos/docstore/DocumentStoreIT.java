package cymru.pythefnos.docstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import cymru.pythefnos.docstore.plan.Scan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services may rely on, asked for by MongoDB's own driver. */
class DocumentStoreIT {

    @TempDir
    Path folder;

    private DocumentStore store;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        store = DocumentStore.open(folder, 0);
        client = MongoClients.create(store.uri());
        database = client.getDatabase("contract");
        things = database.getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void aSecondDocumentOfTheSameIdIsRefused() {
        things.insertOne(new Document("_id", "one"));

        assertThatThrownBy(() -> things.insertOne(new Document("_id", "one")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void anUnorderedBulkGoesOnPastADuplicate() {
        things.insertOne(new Document("_id", 2));

        assertThatThrownBy(() -> things.insertMany(
                        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)),
                        new InsertManyOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void uniqueIndexesHoldOnInsertAndOnUpdateAlsoCompoundNestedAndSparse() {
        things.createIndex(Indexes.ascending("state.groupId", "n"), new IndexOptions().unique(true));
        things.createIndex(
                Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
        things.insertOne(new Document("_id", 1)
                .append("state", new Document("groupId", "g"))
                .append("n", 1));
        things.insertOne(new Document("_id", 2)
                .append("state", new Document("groupId", "g"))
                .append("n", 2));
        things.insertOne(new Document("_id", 3).append("n", 3).append("code", "c"));

        assertThatThrownBy(() -> things.updateOne(eq("_id", 2), Updates.set("n", 1)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 4).append("code", "c")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> things.findOneAndUpdate(eq("_id", 1), Updates.set("code", "c")))
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("E11000");
        assertThat(things.find(eq("_id", 2)).first()).containsEntry("n", 2);
    }

    @Test
    void anIndexThatTheDocumentsBreakIsNotMade() {
        things.insertMany(List.of(new Document("_id", 1).append("a", 7), new Document("_id", 2).append("a", 7)));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true)))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("E11000");
        }
        things.createIndex(Indexes.ascending("a"));
        assertThat(things.find(eq("a", 7))).hasSize(2);
        assertThat(store.scans()).isEmpty();
    }

    @Test
    void aSaveWithAnOldVersionChangesNothing() {
        things.insertOne(new Document("_id", "m").append("version", 1L));
        Document second = new Document("_id", "m").append("version", 2L);

        assertThat(things.replaceOne(and(eq("_id", "m"), eq("version", 1L)), second)
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(things.replaceOne(and(eq("_id", "m"), eq("version", 1L)), second)
                        .getMatchedCount())
                .isZero();
    }

    @Test
    void anUpsertSetsItsFirstValuesOnce() {
        for (int i = 0; i < 2; i++) {
            things.updateOne(
                    eq("_id", "u"),
                    Updates.combine(Updates.setOnInsert("first", i), Updates.inc("times", 1)),
                    new UpdateOptions().upsert(true));
        }
        assertThat(things.find().first()).containsEntry("first", 0).containsEntry("times", 2);
    }

    @Test
    void anOutboxIsPushedToAndPulledFrom() {
        things.insertOne(new Document("_id", "m"));
        List<Document> events = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Document("seq", n).append("eventId", "e" + n))
                .toList();
        things.updateOne(eq("_id", "m"), Updates.pushEach("outbox", events, new PushOptions().slice(-4)));
        things.updateOne(eq("_id", "m"), Updates.pull("outbox", new Document("seq", new Document("$lte", 3))));
        things.updateOne(
                eq("_id", "m"), Updates.pull("outbox", new Document("eventId", new Document("$in", List.of("e5")))));

        assertThat(things.find(elemMatch("outbox", eq("seq", 4))).first().getList("outbox", Document.class))
                .containsExactly(events.get(3));
    }

    @Test
    void aPositionInAnArrayIsChangedByFilter() {
        things.insertOne(new Document("_id", 1)
                .append("lines", List.of(new Document("n", 1), new Document("n", 2), new Document("n", 3))));
        things.updateOne(and(eq("_id", 1), eq("lines.n", 2)), Updates.set("lines.$.paid", true));
        things.updateOne(
                eq("_id", 1),
                Updates.set("lines.$[late].late", true),
                new UpdateOptions().arrayFilters(List.of(gt("late.n", 2))));

        assertThat(things.find().first().getList("lines", Document.class))
                .containsExactly(
                        new Document("n", 1),
                        new Document("n", 2).append("paid", true),
                        new Document("n", 3).append("late", true));
    }

    @Test
    void eachDueTimerIsClaimedOnceByEightAtATime() throws Exception {
        things.createIndex(Indexes.ascending("state", "dueAt"));
        things.insertMany(IntStream.range(0, 200)
                .mapToObj(n -> new Document("_id", n).append("state", "DUE").append("dueAt", new Date(n)))
                .toList());

        ConcurrentLinkedQueue<Object> claimed = new ConcurrentLinkedQueue<>();
        inEightThreads(() -> {
            for (Document timer = claim(); timer != null; timer = claim()) {
                claimed.add(timer.get("_id"));
            }
        });
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
        assertThat(store.scans()).isEmpty();
    }

    private Document claim() {
        return things.findOneAndUpdate(
                and(eq("state", "DUE"), lte("dueAt", new Date(1000))),
                Updates.combine(Updates.set("state", "TAKEN"), Updates.inc("token", 1)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("dueAt")).returnDocument(ReturnDocument.AFTER));
    }

    @Test
    void noIncrementIsLost() throws Exception {
        things.insertOne(new Document("_id", "counter").append("n", 0));
        inEightThreads(() ->
                IntStream.range(0, 50).forEach(i -> things.updateOne(eq("_id", "counter"), Updates.inc("n", 1))));

        assertThat(things.find().first()).containsEntry("n", 400);
    }

    private static void inEightThreads(Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(threads.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    @Test
    void anAggregationGroupsSortsAndJoins() {
        things.insertMany(List.of(
                new Document("_id", 1).append("g", "a").append("pence", 5L),
                new Document("_id", 2).append("g", "b").append("pence", 7L),
                new Document("_id", 3).append("g", "a").append("pence", 9L)));
        database.getCollection("groups").insertOne(new Document("_id", "a").append("name", "Grŵp"));

        List<Document> sums = things.aggregate(List.of(
                        Aggregates.group("$g", Accumulators.sum("pence", "$pence")),
                        Aggregates.sort(Sorts.descending("pence")),
                        Aggregates.limit(1),
                        Aggregates.lookup("groups", "_id", "_id", "group")))
                .into(new ArrayList<>());
        assertThat(sums).singleElement().satisfies(sum -> {
            assertThat(sum).containsEntry("_id", "a").containsEntry("pence", 14L);
            assertThat(sum.getList("group", Document.class)).hasSize(1);
        });
    }

    @Test
    void aFileOfThreeMegabytesComesBackTheSame() {
        byte[] paper = new byte[3_000_000];
        new Random(3).nextBytes(paper);
        GridFSBucket files = GridFSBuckets.create(database, "papers");

        var id = files.uploadFromStream("paper.pdf", new ByteArrayInputStream(paper));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.downloadToStream(id, back);
        assertThat(back.toByteArray()).isEqualTo(paper);
        assertThat(store.scans()).isEmpty();
    }

    @Test
    void aLongListIsReadInBatches() {
        things.insertMany(
                IntStream.range(0, 1000).mapToObj(n -> new Document("_id", n)).toList());

        assertThat(things.find().batchSize(100)).hasSize(1000);
        assertThat(things.distinct("_id", gt("_id", 989), Integer.class)).hasSize(10);
    }

    @Test
    void everythingIsThereAfterClosingAndOpening() {
        things.createIndex(Indexes.ascending("a"));
        things.insertOne(new Document("_id", new Document("x", 1)).append("a", List.of(1, 2)));
        client.close();
        store.close();
        open();

        assertThat(things.find(eq("a", 2)).first()).containsEntry("a", List.of(1, 2));
        assertThat(things.listIndexes()).hasSize(2);
        assertThat(store.scans()).isEmpty();
    }

    @Test
    void aDroppedIndexIsGoneHereAndKeptElsewhere() {
        MongoCollection<Document> others = database.getCollection("others");
        things.createIndex(Indexes.ascending("a"));
        others.createIndex(Indexes.ascending("a"));
        things.dropIndex(Indexes.ascending("a"));
        things.insertOne(new Document("a", 1));
        others.insertOne(new Document("a", 1));
        client.close();
        store.close();
        open();

        assertThat(things.find(eq("a", 1))).hasSize(1);
        assertThat(database.getCollection("others").find(eq("a", 1))).hasSize(1);
        assertThat(store.scans()).isEqualTo(Set.of(new Scan("contract.things", "{a: ?}")));
    }

    @Test
    void droppedAndRenamedCollectionsLeaveNothingBehind() {
        things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("a", 1));
        things.renameCollection(new MongoNamespace("contract", "renamed"));
        things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("a", 1));
        things.drop();
        things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("a", 1));
        client.close();
        store.close();
        open();

        assertThat(database.getCollection("renamed").find(eq("a", 1))).hasSize(1);
        database.drop();
        assertThat(database.listCollectionNames()).isEmpty();
        things.insertOne(new Document("_id", 1).append("a", 1));
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void whatMongoDbWouldDoOtherwiseIsRefusedAndNotDoneWrongly() {
        assertThatThrownBy(() -> things.createIndex(
                        Indexes.ascending("a"),
                        new IndexOptions().unique(true).partialFilterExpression(BsonDocument.parse("{b: 1}"))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("partialFilterExpression");
    }
}
