package cymru.pythefnos.meeting.paper.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    private final PackFiles files = new PackFiles(25);

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), new byte[10]);
    }

    private boolean has(String name) throws IOException {
        var open = files.open(name);
        if (open.isPresent()) {
            try (InputStream content = open.get().content()) {
                assertThat(content.readAllBytes()).hasSize((int) open.get().bytes());
            }
        }
        return open.isPresent();
    }

    @Test
    void whatWasAskedForLongestAgoGoesFirst() throws IOException {
        Path first = file("a");
        Path second = file("b");
        files.keep("a", first);
        files.keep("b", second);
        assertThat(has("a")).isTrue();
        files.keep("c", file("c"));

        assertThat(has("b")).isFalse();
        assertThat(has("a")).isTrue();
        assertThat(has("c")).isTrue();
        assertThat(second).doesNotExist();
        assertThat(first).exists();
    }

    @Test
    void oneThatIsLargerThanAllIsKeptUntilTheNext() throws IOException {
        files.keep("large", Files.write(folder.resolve("large"), new byte[100]));
        assertThat(has("large")).isTrue();
        files.keep("a", file("a"));

        assertThat(has("large")).isFalse();
        assertThat(has("a")).isTrue();
    }

    @Test
    void nothingIsLeftInTheEnd() throws IOException {
        Path file = file("a");
        files.keep("a", file);
        files.clear();

        assertThat(file).doesNotExist();
        assertThat(has("a")).isFalse();
    }
}
