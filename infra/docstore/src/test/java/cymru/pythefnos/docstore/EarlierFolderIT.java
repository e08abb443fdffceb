package cymru.pythefnos.docstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that the first version wrote, copied while it ran: every later version opens it and goes on in it. */
class EarlierFolderIT {

    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Files.writeString(folder.resolve("format"), "1\n");
        try (InputStream packed = getClass().getResourceAsStream("/folder-of-0.1/documents.mv.gz")) {
            Files.copy(new GZIPInputStream(packed), folder.resolve("documents.mv"));
        }
    }

    @Test
    void everythingIsThere() {
        inside(things -> {
            assertThat(things.countDocuments()).isEqualTo(37);
            assertThat(things.find(eq("_id", "kinds")).first())
                    .containsEntry("long", 1L << 60)
                    .containsEntry("double", 0.5)
                    .containsEntry("decimal", Decimal128.parse("12.30"))
                    .containsEntry("bytes", new Binary(new byte[] {1, 2, 3}))
                    .containsEntry("id", new ObjectId("65a0b1c2d3e4f50617283940"))
                    .containsEntry("none", null)
                    .containsEntry("inner", new Document("yes", true))
                    .containsEntry("welsh", "ŵ ŷ")
                    .containsEntry("timestamp", new BsonTimestamp(5, 6));
            assertThat(things.find(eq("_id", new UUID(7, 8))).first()).containsEntry("name", "Siân 8");
        });
    }

    @Test
    void itsIndexesFindAndRefuseAsBefore() {
        inside(things -> {
            Date tenth = Date.from(Instant.parse("2027-01-01T00:10:00Z"));
            assertThat(things.find(and(eq("state", "DUE"), lte("dueAt", tenth))).into(new ArrayList<>()))
                    .extracting(thing -> thing.get("n"))
                    .containsExactly(6, 9);
            assertThat(things.find(eq("tags", "t3")).into(new ArrayList<>())).hasSize(9);
            assertThatThrownBy(() -> things.insertOne(new Document("name", "Siân 8")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
        });
    }

    @Test
    void whatIsChangedInItIsThereTheNextTime() {
        inside(things -> {
            things.updateOne(eq("_id", new UUID(7, 8)), Updates.set("name", "Mared"));
            things.deleteOne(eq("_id", "kinds"));
        });
        inside(things -> {
            assertThat(things.find(eq("name", "Mared")).first()).containsEntry("n", 8);
            assertThat(things.countDocuments()).isEqualTo(36);
        });
    }

    @Test
    void filesAndOtherDatabasesAreThereAndWhatWasDroppedIsNot() {
        try (DocumentStore store = DocumentStore.open(folder, 0);
                MongoClient client = client(store)) {
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            GridFSBuckets.create(client.getDatabase("first"), "papers").downloadToStream("paper", paper);

            assertThat(paper.toString(StandardCharsets.UTF_8)).isEqualTo("paper".repeat(500));
            assertThat(client.getDatabase("second")
                            .getCollection("things")
                            .find()
                            .first())
                    .containsEntry("other", true);
            assertThat(client.getDatabase("second").listCollectionNames()).containsExactly("things");
        }
    }

    private interface Work {
        void in(MongoCollection<Document> things);
    }

    private void inside(Work work) {
        try (DocumentStore store = DocumentStore.open(folder, 0);
                MongoClient client = client(store)) {
            work.in(client.getDatabase("first").getCollection("things"));
            assertThat(store.scans()).isEmpty();
        }
    }

    private static MongoClient client(DocumentStore store) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }
}
