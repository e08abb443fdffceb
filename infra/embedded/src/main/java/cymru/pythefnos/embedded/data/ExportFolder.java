package cymru.pythefnos.embedded.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finished export: {@code store/<database>/<collection>.jsonl}, one document a line in MongoDB's canonical extended
 * JSON; {@code events/<topic>.jsonl}, one record a line in the order of the log; and {@code pythefnos-export}, which says
 * how many lines each has.
 */
record ExportFolder(Path path, Manifest manifest) {
    static final String MARK = "pythefnos-export";
    private static final Pattern STORE = Pattern.compile("store/(pythefnos\\w*)/([\\w.-]+)\\.jsonl");
    private static final Pattern EVENTS = Pattern.compile("events/(pythefnos\\.[\\w.-]+)\\.jsonl");
    private static final JsonMapper JSON = new JsonMapper();

    /** One file of documents or records, and where they belong. */
    record Part(Path file, long lines, List<String> belongsTo) {}

    /**
     * Reads what the export says of itself.
     *
     * @throws CannotStart when it isn't one, or is newer than this program
     */
    static ExportFolder open(Path path) {
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(path.resolve(MARK)), Manifest.class);
            if (manifest.format() > DataFolder.FORMAT) {
                throw new CannotStart("export-newer", path.toString());
            }
            return new ExportFolder(path, manifest);
        } catch (IOException | JacksonException e) {
            throw new CannotStart("export-unreadable", path.toString(), e);
        }
    }

    /** Says that the export is whole. */
    static void finish(PrivateFolder folder, Manifest manifest) {
        folder.replace(
                MARK, (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n").getBytes(UTF_8));
    }

    /** Files of documents; they belong to a database and a collection. */
    List<Part> documents() {
        return parts(STORE).toList();
    }

    /** Files of events; they belong to a topic. */
    List<Part> events() {
        return parts(EVENTS).toList();
    }

    /**
     * Reads all of it, so that nothing is imported from an export that isn't whole.
     *
     * @throws CannotStart naming the first file and line that is wrong
     */
    void check() {
        for (Part part : documents()) {
            JsonLines.read(part, ExportFolder::hasId);
        }
        for (Part part : events()) {
            JsonLines.read(part, line -> EventLine.record("any", line));
        }
    }

    private static void hasId(Document document) {
        if (!document.containsKey("_id")) {
            JsonLines.refuse("no _id");
        }
    }

    private Stream<Part> parts(Pattern name) {
        return manifest.lines().entrySet().stream().flatMap(entry -> part(name.matcher(entry.getKey()), entry));
    }

    private Stream<Part> part(Matcher name, Map.Entry<String, Long> entry) {
        if (!name.matches()) {
            return Stream.empty();
        }
        List<String> belongsTo =
                name.groupCount() == 1 ? List.of(name.group(1)) : List.of(name.group(1), name.group(2));
        return Stream.of(new Part(path.resolve(entry.getKey()), entry.getValue(), belongsTo));
    }
}
