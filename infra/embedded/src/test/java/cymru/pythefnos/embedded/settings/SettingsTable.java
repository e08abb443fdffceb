package cymru.pythefnos.embedded.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code infra/README.md}. */
record SettingsTable(List<Row> rows) {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(PYTHEFNOS_[A-Z0-9_*]+)` \\| (?:`([^`]*)`)? ?\\| ([a-z, ]+) \\| (.*) \\|$");
    private static final Pattern PROPERTY = Pattern.compile("`([a-z]+\\.[a-z0-9.*-]+)`(?: at the [a-z]+)?[:,]?");

    /** @param properties those named before the meaning begins; none for what no property reads */
    record Row(String variable, String usual, List<String> services, List<String> properties) {}

    static SettingsTable read() {
        try (Stream<String> lines = Files.lines(Path.of("../README.md"))) {
            return new SettingsTable(lines.flatMap(line -> ROW.matcher(line).results())
                    .map(SettingsTable::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(MatchResult cells) {
        String usual = cells.group(2) == null ? "" : cells.group(2);
        return new Row(cells.group(1), usual, List.of(cells.group(3).split(", ")), properties(cells.group(4)));
    }

    private static List<String> properties(String meaning) {
        if (!meaning.startsWith("`")) {
            return List.of();
        }
        // "`a` at the portal, `b` at the service: …" names two
        String names = meaning.split(": ", 2)[0];
        return PROPERTY.matcher(names).results().map(name -> name.group(1)).toList();
    }
}
