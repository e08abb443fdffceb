package cymru.pythefnos.embedded.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in a folder. */
final class FolderContents {
    private static final String LOCK = "in-use";
    // left by a start that was refused, or that never came far
    private static final Set<String> TRACES = Set.of(LOCK, "format");

    private FolderContents() {}

    /** Whether there is anything of worth; a folder that isn't there holds nothing. */
    static boolean anythingIn(Path folder) {
        return Files.isDirectory(folder) && !inside(folder, TRACES).isEmpty();
    }

    /** Deletes everything but the lock. */
    static void clear(Path folder) {
        inside(folder, Set.of(LOCK)).forEach(FolderContents::delete);
    }

    private static List<Path> inside(Path folder, Set<String> except) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !except.contains(folder.relativize(path).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
