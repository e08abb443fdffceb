package cymru.pythefnos.docstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import cymru.pythefnos.docstore.auth.Login;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and where to, as MongoDB's own driver sees it. */
class AuthenticationIT {
    private static final int CONNECTIONS = 100;

    @TempDir
    Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() {
        List<Login> logins =
                List.of(new Login("all", "pencil", Set.of()), new Login("one", "a b:c/d@e%", Set.of("first", "spare")));
        store = DocumentStore.open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), logins);
        as("all:pencil", client -> {
            things(client, "first").insertOne(new Document("_id", 1).append("in", "first"));
            things(client, "second").insertOne(new Document("_id", 1).append("in", "second"));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/first", "/?authSource=first", "/?authMechanism=SCRAM-SHA-256", "/first?authSource=x"})
    void whoeverKnowsThePasswordComesInWhateverIsNamedAsTheSource(String rest) {
        try (MongoClient client = client("all:pencil", rest)) {
            assertThat(things(client, "first").find().first()).containsEntry("in", "first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all:pencils", "al:pencil", "nobody:pencil", "one:pencil", "ALL:pencil", "all:Pencil"})
    void wrongNamesAndWrongPasswordsAreRefusedAlike(String login) {
        as(
                login,
                client -> assertThatThrownBy(() -> things(client, "first").countDocuments())
                        .isInstanceOf(MongoSecurityException.class)
                        .cause()
                        .isInstanceOfSatisfying(MongoCommandException.class, refused -> {
                            assertThat(refused.getErrorCode()).isEqualTo(18);
                            assertThat(refused.getErrorMessage()).isEqualTo("Authentication failed.");
                        }));
    }

    @Test
    void otherMechanismsAreRefused() {
        try (MongoClient client = client("all:pencil", "/?authMechanism=SCRAM-SHA-1")) {
            assertThatThrownBy(() -> things(client, "first").countDocuments())
                    .isInstanceOf(MongoSecurityException.class)
                    .rootCause()
                    .hasMessageContaining("SCRAM-SHA-256");
        }
    }

    @Test
    void withoutALoginNothingIsAnswered() {
        try (MongoClient client = MongoClients.create("mongodb://" + store.address())) {
            List<Document> commands = List.of(
                    new Document("ping", 1),
                    new Document("find", "things"),
                    new Document("insert", "things").append("documents", List.of(new Document("_id", 2))),
                    new Document("dropDatabase", 1),
                    new Document("listDatabases", 1),
                    new Document("serverStatus", 1),
                    new Document("getMore", 1L).append("collection", "things"),
                    new Document("buildInfo", 1));
            for (String database : List.of("first", "admin")) {
                commands.forEach(command -> assertRefused(client, database, command));
            }
        }
        as(
                "all:pencil",
                client -> assertThat(things(client, "first").countDocuments()).isEqualTo(1));
    }

    @Test
    void aUserOfSomeDatabasesUsesThoseAndNoOthers() {
        as(
                "one:a%20b%3Ac%2Fd%40e%25",
                client -> {
                    things(client, "spare").insertOne(new Document("_id", 1));
                    assertThat(things(client, "first").find().first()).containsEntry("in", "first");
                    assertThat(client.listDatabaseNames()).containsExactlyInAnyOrder("first", "spare");
                    for (String other : List.of("second", "third", "local")) {
                        assertRefused(client, other, new Document("find", "things"));
                        assertRefused(client, other, new Document("dropDatabase", 1));
                        assertRefused(
                                client,
                                other,
                                new Document("insert", "things").append("documents", List.of(new Document("_id", 2))));
                    }
                    assertRefused(client, "admin", new Document("serverStatus", 1));
                    assertRefused(client, "admin", new Document("dropDatabase", 1));
                });
        as("all:pencil", client -> assertThat(client.listDatabaseNames()).containsOnly("first", "second", "spare"));
    }

    @Test
    void noStageOrOptionReachesIntoAnotherDatabase() {
        as(
                "one:a%20b%3Ac%2Fd%40e%25",
                client -> {
                    Document elsewhere = new Document("db", "second").append("coll", "things");
                    List<Document> stages = List.of(
                            new Document("$merge", new Document("into", elsewhere)),
                            new Document("$out", elsewhere),
                            new Document(
                                    "$lookup",
                                    new Document("from", elsewhere)
                                            .append("localField", "_id")
                                            .append("foreignField", "_id")
                                            .append("as", "found")));
                    for (Document stage : stages) {
                        assertThatThrownBy(() -> things(client, "first")
                                        .aggregate(List.of(stage))
                                        .into(new ArrayList<>()))
                                .isInstanceOf(MongoException.class);
                    }
                    Document rename = new Document("renameCollection", "second.things");
                    assertRefused(client, "admin", new Document(rename).append("to", "first.stolen"));
                    assertRefused(
                            client,
                            "admin",
                            new Document("renameCollection", "first.things").append("to", "second.gone"));
                });
        as("all:pencil", client -> {
            assertThat(things(client, "second").find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", 1).append("in", "second"));
            assertThat(client.getDatabase("first").listCollectionNames()).containsExactly("things");
        });
    }

    @Test
    void aCursorBelongsToItsDatabase() {
        as("all:pencil", all -> {
            things(all, "second").insertMany(List.of(new Document("_id", 2), new Document("_id", 3)));
            Document begun =
                    all.getDatabase("second").runCommand(new Document("find", "things").append("batchSize", 1));
            long cursor = begun.get("cursor", Document.class).getLong("id");
            assertThat(cursor).isNotZero();
            Document more = new Document("getMore", cursor).append("collection", "things");
            as(
                    "one:a%20b%3Ac%2Fd%40e%25",
                    one -> assertThatThrownBy(() -> one.getDatabase("first").runCommand(more))
                            .isInstanceOf(MongoException.class));
            assertThat(all.getDatabase("second")
                            .runCommand(more)
                            .get("cursor", Document.class)
                            .getList("nextBatch", Document.class))
                    .hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"first:x", "fir/st", "first*", "a|b"})
    void namesThatCouldMeanAnotherDatabasesTreesAreRefused(String name) {
        as(
                "all:pencil",
                client -> assertThatThrownBy(() -> client.getDatabase(name).runCommand(new Document("find", "things")))
                        .isInstanceOf(RuntimeException.class));
    }

    @Test
    void manyConnectionsAuthenticateEachForItself() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
                MongoClient shared = client("all:pencil", "/?maxPoolSize=" + CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                boolean own = i % 10 == 0;
                counts.add(threads.submit(
                        () -> own ? countAlone() : things(shared, "first").countDocuments()));
            }
            for (Future<Long> count : counts) {
                assertThat(count.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void aStoreForItsOwnerAloneTellsItsPasswordToNobodyElse(@TempDir Path other) {
        try (DocumentStore own = DocumentStore.open(other, 0);
                MongoClient owner = MongoClients.create(own.uri());
                MongoClient stranger = MongoClients.create("mongodb://" + own.address())) {
            things(owner, "first").insertOne(new Document("_id", 1));

            assertRefused(stranger, "first", new Document("find", "things"));
            assertThat(own.uri()).doesNotContain(store.uri().substring("mongodb://".length()));
            assertThat(things(owner, "first").find(eq("_id", 1)).first()).isNotNull();
        }
    }

    private long countAlone() {
        try (MongoClient client = client("all:pencil", "/")) {
            return things(client, "first").countDocuments();
        }
    }

    private static void assertRefused(MongoClient client, String database, Document command) {
        assertThatThrownBy(() -> client.getDatabase(database).runCommand(command))
                .as("%s on %s", command, database)
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(13));
    }

    private static MongoCollection<Document> things(MongoClient client, String database) {
        return client.getDatabase(database).getCollection("things");
    }

    private void as(String login, Consumer<MongoClient> work) {
        try (MongoClient client = client(login, "/")) {
            work.accept(client);
        }
    }

    private MongoClient client(String login, String rest) {
        return MongoClients.create("mongodb://" + login + "@" + store.address() + rest);
    }
}
