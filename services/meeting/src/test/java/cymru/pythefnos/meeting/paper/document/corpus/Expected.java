package cymru.pythefnos.meeting.paper.document.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the table.
 *
 * @param told what the uploader is told of losses; or, after {@code refused}, why it isn't let in
 * @param says what must stand in large print and in plain text
 * @param never what must stand in neither
 */
record Expected(String name, Outline outline, List<String> says, List<String> never) {
    private static final String REFUSED = "refused ";

    static Stream<Expected> all() {
        return new String(Corpus.stored("corpus.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expected::line);
    }

    private static Expected line(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != 7) {
            throw new IllegalArgumentException(parts.size() + " columns: " + line);
        }
        return new Expected(
                parts.get(0),
                new Outline(parts.get(1), parts.get(2), parts.get(3), parts.get(4)),
                words(parts.get(5)),
                words(parts.get(6)));
    }

    private static List<String> words(String part) {
        return part.isEmpty() ? List.of() : Arrays.stream(part.split(" ; ")).toList();
    }

    boolean isRefused() {
        return outline.told().startsWith(REFUSED);
    }

    String refusal() {
        return outline.told().substring(REFUSED.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
