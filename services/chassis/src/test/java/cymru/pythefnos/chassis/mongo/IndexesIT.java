package cymru.pythefnos.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.testing.stores.TestDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Indexes are made once; a start that finds them there only asks. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class IndexesIT {
    private static final List<DeclaredIndex> DECLARED = List.of(
            DeclaredIndex.of("things", "state.group", "-state.start", "_id"),
            DeclaredIndex.of("things", "name").asUnique(),
            DeclaredIndex.of("others", "outboxOldest").asSparse(),
            DeclaredIndex.of("others", "outboxOldest").asSparse());

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final MongoClient client;
    private final MongoTemplate template;

    IndexesIT(TestStore store) {
        String database = TestDatabases.freshName();
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri(database)))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.add(event.getCommandName());
                    }
                })
                .build());
        template = new MongoTemplate(client, database);
    }

    @AfterEach
    void close() {
        template.getDb().drop();
        client.close();
    }

    @Test
    void thoseThatAreMissingAreMadeAndASecondStartOnlyAsks() {
        started(DECLARED);
        assertThat(keys("things"))
                .containsExactlyInAnyOrder(
                        new Document("_id", 1),
                        new Document("state.group", 1).append("state.start", -1).append("_id", 1),
                        new Document("name", 1));
        assertThat(keys("others")).containsExactlyInAnyOrder(new Document("_id", 1), new Document("outboxOldest", 1));
        commands.clear();
        started(DECLARED);
        assertThat(commands).hasSize(2).containsOnly("listIndexes");
    }

    @Test
    void oneThatComesWithANewVersionIsAddedToTheOthers() {
        started(DECLARED.subList(0, 1));
        started(DECLARED);
        assertThat(keys("things")).hasSize(3);
    }

    @Test
    void severalInstancesAtOnceMakeThemOnce() {
        List<Thread> instances = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            instances.add(Thread.startVirtualThread(() -> started(DECLARED)));
        }
        instances.forEach(IndexesIT::join);
        assertThat(keys("things")).hasSize(3);
    }

    @Test
    void theyComeBeforeEverythingElse() {
        assertThat(new Indexes(template, List::of).getPhase()).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void aStoreThatCannotBeReachedIsSaidAsTheDriverSaysIt() {
        try (MongoClient away = MongoClients.create("mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=200")) {
            Indexes indexes = new Indexes(new MongoTemplate(away, "x"), () -> DECLARED);
            assertThatExceptionOfType(MongoTimeoutException.class).isThrownBy(indexes::start);
        }
    }

    private void started(List<DeclaredIndex> declared) {
        Indexes indexes = new Indexes(template, () -> declared);
        indexes.start();
        assertThat(indexes.isRunning()).isTrue();
    }

    private List<Document> keys(String collection) {
        List<Document> keys = new ArrayList<>();
        template.getCollection(collection).listIndexes().forEach(index -> keys.add(index.get("key", Document.class)));
        return keys;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
