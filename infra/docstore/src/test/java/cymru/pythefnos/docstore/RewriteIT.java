package cymru.pythefnos.docstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After {@code compact} no byte of what was deleted or replaced is in the file. */
class RewriteIT {
    private static final String DELETED = "Gwenllian-Ddychmygol";
    private static final String REPLACED = "07700900123";
    private static final String KEPT = "Llyfrgell";
    private static final int OTHERS = 3000;

    @TempDir
    Path folder;

    private DocumentStore store;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> people;

    @BeforeEach
    void fill() {
        open();
        people.createIndex(Indexes.ascending("name"));
        for (int batch = 0; batch < 10; batch++) {
            int first = batch * OTHERS / 10;
            people.insertMany(IntStream.range(first, first + OTHERS / 10)
                    .mapToObj(RewriteIT::other)
                    .toList());
            people.insertOne(new Document("_id", "p" + batch)
                    .append("name", DELETED + batch)
                    .append("phone", REPLACED));
        }
        people.insertOne(new Document("_id", "last").append("name", KEPT).append("phone", REPLACED));
    }

    private static Document other(int number) {
        return new Document("_id", number).append("name", KEPT + number).append("text", "x".repeat(300));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void noByteOfWhatWasDeletedOrReplacedStays() throws IOException {
        assertThat(inFile(DELETED)).isTrue();
        for (int batch = 0; batch < 10; batch++) {
            people.deleteOne(eq("name", DELETED + batch));
        }
        people.updateOne(eq("_id", "last"), Updates.unset("phone"));
        assertThat(inFile(DELETED)).isTrue();

        Document answer = database.runCommand(new Document("compact", "people"));

        assertThat(answer.getDouble("ok")).isEqualTo(1.0);
        assertThat(inFile(DELETED)).isFalse();
        assertThat(inFile(REPLACED)).isFalse();
        assertThatTheRestIsThere();
        close();
        open();
        assertThat(inFile(DELETED)).isFalse();
        assertThat(inFile(REPLACED)).isFalse();
        assertThatTheRestIsThere();
    }

    @Test
    void itCanBeDoneOverAndOver() throws IOException {
        for (int i = 0; i < 5; i++) {
            people.deleteMany(gte("_id", OTHERS - 100 * (i + 1)));
            database.runCommand(new Document("compact", "people"));
        }
        assertThat(people.countDocuments()).isEqualTo(OTHERS - 500 + 11);
        assertThat(inFile(KEPT + (OTHERS - 1))).isFalse();
        assertThat(inFile(KEPT + (OTHERS - 501))).isTrue();
    }

    /** Holes of all sizes come and go in the file, and what was in them is looked for one by one. */
    @Test
    void inNoHoleOfTheFileAnythingStays() throws IOException {
        Random random = new Random(20270330);
        Set<String> gone = new HashSet<>();
        for (int round = 0; round < 12; round++) {
            List<Document> added = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                String mark = "<%d-%d>".formatted(round, i);
                added.add(new Document("_id", mark).append("text", mark + "x".repeat(random.nextInt(4000))));
            }
            people.insertMany(added);
            for (Document each : added) {
                if (random.nextInt(3) > 0) {
                    people.deleteOne(eq("_id", each.get("_id")));
                    gone.add(each.getString("_id"));
                }
            }
            database.runCommand(new Document("compact", "people"));
            assertThat(found(gone)).as("round %d", round).isEmpty();
        }
        assertThat(people.countDocuments()).isEqualTo(OTHERS + 11 + 12 * 150 - gone.size());
    }

    private List<String> found(Set<String> marks) throws IOException {
        String bytes = new String(Files.readAllBytes(folder.resolve("documents.mv")), StandardCharsets.ISO_8859_1);
        return marks.stream().filter(bytes::contains).sorted().toList();
    }

    private void assertThatTheRestIsThere() throws IOException {
        assertThat(inFile(KEPT)).isTrue();
        assertThat(people.countDocuments()).isEqualTo(OTHERS + 1);
        assertThat(people.find(eq("name", KEPT + 17)).first()).containsEntry("_id", 17);
        assertThat(people.find(eq("name", DELETED + 1)).first()).isNull();
    }

    private boolean inFile(String text) throws IOException {
        String bytes = new String(Files.readAllBytes(folder.resolve("documents.mv")), StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private void open() {
        store = DocumentStore.open(folder, 0);
        client = MongoClients.create(store.uri());
        database = client.getDatabase("rewritten");
        people = database.getCollection("people");
    }
}
