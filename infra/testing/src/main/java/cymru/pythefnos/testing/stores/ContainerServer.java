package cymru.pythefnos.testing.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB 8 in a container; Testcontainers removes it when the tests end. */
final class ContainerServer {
    private static final String IMAGE = "mongo:8.0";

    // to pull the image and to start it; where the registry can't be reached, waiting longer won't help
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private ContainerServer() {}

    static Optional<TestServer> start() {
        if (!mayHaveDocker() || !Image.of(IMAGE).atHand()) {
            return Optional.empty();
        }
        CompletableFuture<Optional<TestServer>> starting = CompletableFuture.supplyAsync(ContainerServer::run);
        try {
            return starting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unavailable) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    // spares machines without Docker the seconds that Testcontainers takes to look for it
    private static boolean mayHaveDocker() {
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"))
                || System.getProperty("os.name").startsWith("Windows");
    }

    private static Optional<TestServer> run() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        MongoDBContainer container = new MongoDBContainer(IMAGE);
        container.start();
        return Optional.of(new TestServer(IMAGE, container.getConnectionString(), null));
    }
}
