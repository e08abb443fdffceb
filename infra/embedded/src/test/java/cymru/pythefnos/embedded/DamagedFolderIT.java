package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever part can't read what is its own, its file is named and kept, and the folder is let go. */
class DamagedFolderIT {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store/documents.mv",
                "kafka/log/meta.properties",
                "mail/000000000001.eml",
                "identity/clients.json",
                "identity/signing-key.pem"
            })
    void theFileIsNamedAndKept(String name) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "Annwyl Siân, ".repeat(1000));
        Files.writeString(data.resolve("format"), "1\n");
        Options options = Options.run(data).withPorts(0);
        for (int twice = 0; twice < 2; twice++) {
            assertThatThrownBy(() -> EmbeddedSystem.start(options))
                    .isInstanceOfSatisfying(CannotStart.class, refused -> {
                        assertThat(refused.key()).isEqualTo("folder-damaged");
                        assertThat(refused.fact()).isEqualTo(file.toString());
                    });
        }
        assertThat(file).content().startsWith("Annwyl Siân, Annwyl");
    }
}
