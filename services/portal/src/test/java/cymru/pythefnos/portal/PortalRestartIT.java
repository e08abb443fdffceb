package cymru.pythefnos.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PortalRestartIT {

    private static final String OFFICER = "officer-client.properties";

    @TempDir
    Path temp;

    @Test
    void theFirstStartSaysWhereTheSecretIsAndTheSecondCarriesOn(CapturedOutput output) throws Exception {
        Path folder = temp.resolve("identity");
        String keys;
        String token;
        try (Portal portal = new Portal(folder)) {
            keys = portal.get("/oauth2/jwks").body();
            token = portal.tokenFrom(OFFICER);
            assertThat(lines(output, folder)).hasSize(1).first().asString().contains("swyddog", "officer");
            assertThat(output).doesNotContain(portal.credentials(OFFICER).getProperty("client-secret"));
        }
        try (Portal portal = new Portal(folder)) {
            assertThat(portal.get("/oauth2/jwks").body()).isEqualTo(keys);
            assertThat(portal.get("/clients", token).statusCode()).isEqualTo(200);
            assertThat(portal.tokenFrom(OFFICER)).isNotEmpty();
            assertThat(lines(output, folder)).hasSize(1);
        }
        assertOwnerOnly(folder);
    }

    private static List<String> lines(CapturedOutput output, Path folder) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(folder.resolve(OFFICER).toString()))
                .toList();
    }

    private static void assertOwnerOnly(Path folder) throws Exception {
        assertThat(mode(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
