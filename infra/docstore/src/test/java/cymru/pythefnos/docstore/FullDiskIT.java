package cymru.pythefnos.docstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import cymru.pythefnos.docstore.auth.Login;
import cymru.pythefnos.docstore.file.DiskReserve;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up: the store refuses what it could not keep, goes on reading, and goes on writing once there is room. */
class FullDiskIT {
    private static final long MEGABYTE = 1 << 20;
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    Path folder;

    private final AtomicLong room = new AtomicLong(1_000 * MEGABYTE);
    private DocumentStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        Login login = Login.random();
        store = DocumentStore.open(
                folder,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                List.of(login),
                login.name() + ":" + login.password() + "@",
                new DiskReserve(room::get));
        client = MongoClients.create(store.uri());
        things = client.getDatabase("trial").getCollection("things");
        things.insertOne(new Document("_id", "before"));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void whatWouldNotFitIsRefusedAndAllElseGoesOn() {
        room.set(63 * MEGABYTE);
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> things.insertOne(new Document("_id", "more")))
                .satisfies(refused -> assertThat(refused.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> things.updateOne(Filters.eq("before"), Updates.set("a", 1)));
        assertThat(things.find()).extracting(found -> found.getString("_id")).containsExactly("before");
        assertThat(things.deleteOne(Filters.eq("before")).getDeletedCount())
                .as("taking away makes room")
                .isEqualTo(1);

        room.set(64 * MEGABYTE);
        things.insertOne(new Document("_id", "after"));
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void withNextToNothingLeftNothingIsWritten() {
        room.set(23 * MEGABYTE);
        assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> things.deleteOne(Filters.eq("before")));
        assertThat(things.countDocuments()).isEqualTo(1);
    }
}
