package cymru.pythefnos.representative;

import cymru.pythefnos.servers.store.DocumentStore;
import cymru.pythefnos.servers.store.Scan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The store that tests run against: the server that {@code PYTHEFNOS_TEST_MONGODB_URI} names, or else an embedded one. */
public final class TestStore implements AutoCloseable {

    private static final List<String> CHASSIS = List.of("audit", "timers", "inbox", "idempotency");

    private final String uri;
    private final String database = "test_" + UUID.randomUUID().toString().replace("-", "");
    private final @Nullable DocumentStore embedded;
    private final @Nullable Path folder;

    private TestStore(String uri, @Nullable DocumentStore embedded, @Nullable Path folder) {
        this.uri = uri;
        this.embedded = embedded;
        this.folder = folder;
    }

    public static TestStore open() {
        String named = System.getenv("PYTHEFNOS_TEST_MONGODB_URI");
        if (named != null) {
            return new TestStore(named, null, null);
        }
        try {
            Path folder = Files.createTempDirectory("representative-store");
            DocumentStore store = DocumentStore.open(folder, 0);
            return new TestStore(store.uri(), store, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return uri;
    }

    public String database() {
        return database;
    }

    /** Queries of this service's own collections that no index served; known for the embedded store only. */
    public List<Scan> scans() {
        return embedded == null
                ? List.of()
                : embedded.scans().stream().filter(TestStore::isOurs).sorted().toList();
    }

    private static boolean isOurs(Scan scan) {
        String collection = scan.namespace().substring(scan.namespace().indexOf('.') + 1);
        // what empties a collection between tests asks for everything, and means it
        return CHASSIS.stream().noneMatch(collection::startsWith)
                && !scan.shape().startsWith("{}");
    }

    public void forgetScans() {
        if (embedded != null) {
            embedded.forgetScans();
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
            try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
