package cymru.pythefnos.testing.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The strings that sources name: in Java between quotes, in templates also {@code #{...}}. */
public final class Literals {

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\"([^\"\\n]*)\""), Pattern.compile("'([^'\\n]*)'"), Pattern.compile("#\\{([^}(]*)"));

    private Literals() {}

    /** All of them under these folders, for instance {@code src/main/java}. */
    public static Set<String> in(Path... folders) {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|html|txt)"))
                        .forEach(file -> found.addAll(of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Set<String> of(Path file) {
        try {
            String source = Files.readString(file);
            return NAMED.stream()
                    .flatMap(pattern -> pattern.matcher(source).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
