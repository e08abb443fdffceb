package cymru.pythefnos.docstore.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.pythefnos.docstore.file.DiskReserve;
import cymru.pythefnos.docstore.file.StoreFile;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that H2 has closed because it could not be written: whoever runs the store hears of it. */
class BrokenStoreTest {
    private final EmbeddedChannel channel = new EmbeddedChannel();

    @TempDir
    Path folder;

    @Test
    void theFirstCommandAfterItTellsAndWhatWasAcknowledgedIsThere() {
        StoreFile file = StoreFile.open(folder.resolve("documents.mv"));
        StoreBackend backend = new StoreBackend(file, new DiskReserve(() -> Long.MAX_VALUE));
        insert(backend, "kept");
        assertThat(backend.broken().toCompletableFuture()).isNotDone();

        file.store().closeImmediately();
        assertThatExceptionOfType(MVStoreException.class).isThrownBy(() -> insert(backend, "lost"));
        assertThat(backend.broken().toCompletableFuture()).isCompletedExceptionally();

        try (BackendWithoutNetwork again = new BackendWithoutNetwork(folder.resolve("documents.mv"))) {
            assertThat(again.find(new Document(), new Document(), 0, 10))
                    .extracting(found -> found.get("_id"))
                    .containsExactly("kept");
        }
    }

    private void insert(StoreBackend backend, String id) {
        Document query =
                new Document("insert", "things").append("documents", new ArrayList<>(List.of(new Document("_id", id))));
        assertThat(backend.handleCommand(channel, "bench", "insert", query).get("ok"))
                .isEqualTo(1.0);
    }
}
