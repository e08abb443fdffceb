package cymru.pythefnos.testing.stores;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class StoresIT {

    private final Store store;

    private QueryLog log;
    private MongoClient client;
    private MongoCollection<Document> queue;

    StoresIT(Store store) {
        this.store = store;
    }

    @BeforeEach
    void connect() {
        log = new QueryLog(store);
        client = store.client(log);
        queue = client.getDatabase(store.database()).getCollection("queue");
        queue.createIndex(Indexes.ascending("state", "dueAt"));
        queue.insertOne(new Document("_id", "t1").append("state", "DUE").append("dueAt", new Date(5)));
    }

    @AfterEach
    void leaveNothing() {
        client.getDatabase(store.database()).drop();
        client.close();
    }

    @Test
    void eachTestHasADatabaseOfItsOwn() {
        assertThat(queue.countDocuments()).isEqualTo(1);
        assertThat(store.uri()).contains("/" + store.database());
        assertThat(Stores.all().map(Store::database)).doesNotContain(store.database());
    }

    @Test
    void queriesWithAnIndexPass() {
        queue.findOneAndUpdate(
                and(eq("state", "DUE"), lte("dueAt", new Date(9))),
                Updates.set("state", "TAKEN"),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("dueAt")));
        queue.updateOne(and(eq("_id", "t1"), eq("token", 1)), Updates.inc("token", 1));
        queue.find().into(new ArrayList<>());

        NoScans.assertNone(store, log);
        assertThat(log.shapes())
                .containsExactlyInAnyOrder(
                        "findAndModify queue {$and: [{state: ?}, {dueAt: {$lte: ?}}]} sort {\"dueAt\": 1}",
                        "update queue {$and: [{_id: ?}, {token: ?}]}");
    }

    @Test
    void aQueryWithoutAnIndexFails() {
        queue.find(eq("attempts", 3)).first();

        assertThatThrownBy(() -> NoScans.assertNone(store, log))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("attempts");
    }
}
