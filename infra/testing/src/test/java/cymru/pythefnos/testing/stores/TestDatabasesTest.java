package cymru.pythefnos.testing.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import cymru.pythefnos.docstore.DocumentStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestDatabasesTest {
    @TempDir
    Path folder;

    @Test
    void namesAreOfThisRunAndEachIsAnother() {
        assertThat(TestDatabases.freshName())
                .isNotEqualTo(TestDatabases.freshName())
                .hasSizeLessThan(50);
    }

    @Test
    void onlyThoseOfARunOfMoreThanADayAgoAreOfAKilledOne() {
        String fresh = TestDatabases.freshName();
        Instant now = Instant.now();
        assertThat(TestDatabases.isOfAKilledRun(fresh, now)).isFalse();
        assertThat(TestDatabases.isOfAKilledRun(fresh + "_rows", now.plus(Duration.ofHours(25))))
                .isTrue();
        assertThat(TestDatabases.isOfAKilledRun("test_of_somebody_else", now.plus(Duration.ofDays(1_000))))
                .isFalse();
        assertThat(TestDatabases.isOfAKilledRun("pythefnos_meeting", now)).isFalse();
    }

    @Test
    void whatAKilledRunLeftIsDropped() {
        try (DocumentStore store = DocumentStore.open(folder, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            for (String name : new String[] {"test_1a2b3c4_abcdef_1", "pythefnos_meeting", TestDatabases.freshName()}) {
                client.getDatabase(name).getCollection("things").insertOne(new Document());
            }
            TestDatabases.dropOfKilledRuns(store.uri());
            assertThat(client.listDatabaseNames().into(new ArrayList<>()))
                    .hasSize(2)
                    .contains("pythefnos_meeting")
                    .doesNotContain("test_1a2b3c4_abcdef_1");
        }
    }
}
