package cymru.pythefnos.docstore.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import cymru.pythefnos.docstore.StoreProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that a container runs, started as a container starts it. */
class BootJarIT {
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    @Test
    void itKeepsWhatItWasGivenOverAStop() throws Exception {
        try (StoreProcess store = start();
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("kept").getCollection("things").insertOne(new Document("_id", "one"));
            stop(store);
        }
        try (StoreProcess store = start();
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("kept").getCollection("things").find().first())
                    .isEqualTo(new Document("_id", "one"));
        }
    }

    @Test
    void itsHealthIsGoodWhileItRuns() throws Exception {
        StoreProcess store = start();
        String port = store.address().replaceFirst(".*:", "");
        assertThat(run(Map.of(), "health", "--port", port)).isEqualTo(new Ended(0, "", ""));

        stop(store);
        Ended stopped = run(Map.of(), "health", "--port", port);
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.complaint()).contains("Nid yw’r storfa ddogfennau ar borth " + port, "on port " + port);
    }

    @Test
    void aMissingSettingIsOneSentenceInBothLanguages() throws Exception {
        assertThat(run(Map.of())).isEqualTo(new Ended(2, "", """
                                Mae gosodiad ar goll (PYTHEFNOS_DOCSTORE_FOLDER): rhowch ef yn yr amgylchedd neu ar y llinell orchymyn.
                                A setting is missing (PYTHEFNOS_DOCSTORE_FOLDER): give it in the environment or on the command line.
                                """));
    }

    @Test
    void withoutAUserItDoesNotStart() throws Exception {
        Map<String, String> environment = new HashMap<>(environment());
        environment.remove("PYTHEFNOS_DOCSTORE_PASSWORD");

        Ended ended = run(environment);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaint().lines()).hasSize(2).allMatch(line -> line.contains("PYTHEFNOS_DOCSTORE_PASSWORD"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderInUseIsSaid() throws Exception {
        try (StoreProcess store = start()) {
            Ended second = run(environment());

            assertThat(store.process().isAlive()).isTrue();
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.complaint().lines()).hasSize(2).allMatch(line -> line.contains(folder.toString()));
        }
    }

    private Map<String, String> environment() {
        return StoreProcess.environment(folder);
    }

    private StoreProcess start() throws IOException {
        return StoreProcess.start(jar(), environment());
    }

    private static List<String> jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            Path jar = built.filter(file -> file.toString().endsWith("-boot.jar"))
                    .findAny()
                    .orElseThrow();
            return List.of("-jar", jar.toString());
        }
    }

    private static void stop(StoreProcess store) throws InterruptedException {
        store.process().destroy();
        assertThat(store.process().waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    private record Ended(int code, String said, String complaint) {}

    private static Ended run(Map<String, String> environment, String... words) throws Exception {
        List<String> program = new ArrayList<>(jar());
        program.addAll(List.of(words));
        Process process = StoreProcess.launch(program, environment).start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
