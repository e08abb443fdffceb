package cymru.pythefnos.embedded.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Writes documents to a file, one a line in canonical extended JSON, and counts them. */
final class LineWriter implements AutoCloseable {
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private final Path root;
    private final Path file;
    private final BufferedWriter out;
    private long lines;

    /** @param name a path in the export */
    LineWriter(Path root, String name) throws IOException {
        this.root = root;
        this.file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        this.out = Files.newBufferedWriter(file);
    }

    void write(Document document) throws IOException {
        out.write(document.toJson(CANONICAL));
        out.write('\n');
        lines++;
    }

    /** Notes in the manifest-to-be how many lines there are. */
    void count(Map<String, Long> counted) {
        counted.put(root.relativize(file).toString().replace('\\', '/'), lines);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
