package cymru.pythefnos.testing.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whether a container image is there or can be pulled. Asked of Docker itself, because Testcontainers tries again for
 * minutes where no registry can be reached; a refusal is remembered for an hour, so that each module's tests need not
 * wait for it again.
 */
record Image(String name, Path refused) {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration TO_PULL = Duration.ofSeconds(90);

    static Image of(String name) {
        String file = "pythefnos-refused-" + name.replaceAll("[^A-Za-z0-9.]", "-");
        return new Image(name, Path.of(System.getProperty("java.io.tmpdir"), file));
    }

    boolean atHand() {
        return docker("image", "inspect", name) || (!refusedLately() && pulled());
    }

    private boolean pulled() {
        if (docker("pull", "-q", name)) {
            return true;
        }
        try {
            Files.writeString(refused, name);
        } catch (IOException unremembered) {
            // then the next one asks again
            return false;
        }
        return false;
    }

    private boolean refusedLately() {
        try {
            Instant then = Files.getLastModifiedTime(refused).toInstant();
            return then.plus(REMEMBERED).toEpochMilli() > System.currentTimeMillis();
        } catch (IOException never) {
            return false;
        }
    }

    private static boolean docker(String... words) {
        List<String> command =
                Stream.concat(Stream.of("docker"), Stream.of(words)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(TO_PULL.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException withoutDocker) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
