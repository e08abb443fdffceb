package cymru.pythefnos.embedded.data;

import cymru.pythefnos.embedded.CannotStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files of JSON documents, one a line. Whatever is wrong with one is said with its file and line. */
final class JsonLines {
    // MongoDB's longest document, 16 MiB, has 22 million characters where it is one piece of bytes
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(32_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLines() {}

    /**
     * Gives each line of the file.
     *
     * @throws CannotStart when a line isn't one document, the taker refuses it, or there are more or fewer than written
     */
    static void read(ExportFolder.Part part, Consumer<Document> taker) {
        long line = 0;
        try (BufferedReader in = Files.newBufferedReader(part.file())) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                taker.accept(document(text));
            }
        } catch (IOException e) {
            throw damaged(part.file(), line + 1, e);
        } catch (Refused e) {
            throw damaged(part.file(), line, e);
        }
        if (line != part.lines()) {
            throw damaged(part.file(), Math.min(line, part.lines()) + 1, null);
        }
    }

    /** For a taker: the document isn't what it should be. Returns nothing, so that it can stand in an expression. */
    static <T> T refuse(String what) {
        throw new Refused(what, null);
    }

    static CannotStart damaged(Path file, long line, @Nullable Throwable cause) {
        return new CannotStart("export-damaged", file + ":" + line, cause);
    }

    private static Document document(String text) {
        try {
            // the driver's own reader takes more than JSON, and does not mind what follows the document
            STRICT.readTree(text);
            return Document.parse(text);
        } catch (RuntimeException e) {
            throw new Refused("not a document", e);
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }
}
