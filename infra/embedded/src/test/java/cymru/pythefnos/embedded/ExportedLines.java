package cymru.pythefnos.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands in an export, file by file. */
final class ExportedLines {
    private ExportedLines() {}

    /** The files that are not the same in both. Order doesn't count, since a store gives documents in its own. */
    static Set<String> differences(Path one, Path other) throws IOException {
        Map<String, List<String>> ones = of(one);
        Map<String, List<String>> others = of(other);
        Set<String> files = new TreeSet<>(ones.keySet());
        files.addAll(others.keySet());
        files.removeIf(file -> ones.getOrDefault(file, List.of()).equals(others.getOrDefault(file, List.of())));
        return files;
    }

    private static Map<String, List<String>> of(Path export) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(export)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
                lines.put(
                        export.relativize(file).toString(),
                        Files.readAllLines(file).stream().sorted().toList());
            }
        }
        return lines;
    }
}
