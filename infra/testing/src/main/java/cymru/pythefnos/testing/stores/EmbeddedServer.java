package cymru.pythefnos.testing.stores;

import cymru.pythefnos.docstore.DocumentStore;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The embedded store in a folder of its own, gone when the tests end. */
final class EmbeddedServer {
    private EmbeddedServer() {}

    static TestServer start() {
        try {
            Path folder = Files.createTempDirectory("pythefnos-test-store");
            DocumentStore store = DocumentStore.open(folder, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(store, folder), "end-test-store"));
            return new TestServer("embedded store", store.uri(), store);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(DocumentStore store, Path folder) {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
