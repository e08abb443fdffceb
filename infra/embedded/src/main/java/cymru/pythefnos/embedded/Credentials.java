package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Ids and secrets of clients, from files of properties. */
final class Credentials {
    private Credentials() {}

    /** Those that the first start wrote; none where a careful officer has put the file elsewhere. */
    static Optional<Properties> of(DataFolder folder, String name) {
        Path file = folder.identity().resolve(name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    static Properties read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
