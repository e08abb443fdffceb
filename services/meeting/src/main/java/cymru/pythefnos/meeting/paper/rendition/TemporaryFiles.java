package cymru.pythefnos.meeting.paper.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that live as long as one request, readable by this process's owner only. Each carries the number of its process:
 * a process that was killed leaves its files behind, and the next one deletes them when it starts.
 */
public final class TemporaryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);
    private static final String PREFIX = "pythefnos-paper-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-\\d+\\.part");

    private TemporaryFiles() {}

    public static Path create() throws IOException {
        return Files.createTempFile(PREFIX + ProcessHandle.current().pid() + "-", ".part");
    }

    /** Deletes a file; if that fails it is logged, since nobody waits for it. */
    public static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.warn("a temporary file could not be deleted: {}", path.getFileName(), failure);
        }
    }

    /** Deletes what processes left that are no more. */
    public static void deleteAbandoned() {
        delete(TemporaryFiles::isAbandoned);
    }

    /** Deletes what one process left, which is no more. */
    public static void deleteOf(long process) {
        delete(file -> file.getFileName().toString().startsWith(PREFIX + process + "-"));
    }

    private static void delete(Predicate<Path> which) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> abandoned = all.filter(which).toList();
            abandoned.forEach(TemporaryFiles::delete);
            if (!abandoned.isEmpty()) {
                LOG.info("Deleted {} temporary files that an earlier process left", abandoned.size());
            }
        } catch (IOException failure) {
            LOG.warn("Temporary files of earlier processes could not be looked for", failure);
        }
    }

    private static boolean isAbandoned(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .map(process -> isOlderThan(process, file))
                        .orElse(true);
    }

    /** In a container every process has the same number, so that the number alone says nothing. */
    private static boolean isOlderThan(ProcessHandle process, Path file) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return process.info().startInstant().filter(written::isBefore).isPresent();
        } catch (IOException deletedMeanwhile) {
            return false;
        }
    }
}
