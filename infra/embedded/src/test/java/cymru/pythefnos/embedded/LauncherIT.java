package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./pythefnos}, beside what the build has made, but without sources, so that it doesn't build anew in here. */
class LauncherIT {

    @TempDir
    Path folder;

    @Test
    void aRefusalAndItsExitCodeAreHandedOn() throws Exception {
        Ended refused = launch("./pythefnos --dmeo");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors()).isEqualTo("""
                        Nid yw “--dmeo” yn hysbys: rhedwch “./pythefnos help” i weld y rhai sydd ar gael.
                        The argument “--dmeo” is not known: run “./pythefnos help” to see those that are.
                        """);
    }

    @Test
    void aFolderMayHaveAWelshNameWithASpaceInIt() throws Exception {
        Ended refused = launch("./pythefnos export allan --data 'fy nhŷ'");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors()).contains("The data folder fy nhŷ holds nothing to export");
    }

    @Test
    void whatRunsIsNotBuiltAnewUnderItsFeet() throws Exception {
        assumeThat(Ended.command(folder, List.of("bash", "-c", "command -v pgrep"))
                        .code())
                .as("pgrep is there")
                .isZero();
        Path jar = folder.resolve("infra/embedded/target/pythefnos-embedded-0.1.0-SNAPSHOT.jar");
        String running = "exec -a 'java -jar %s --data elsewhere' sleep 60".formatted(jar);
        Process other = new ProcessBuilder("bash", "-c", running).start();
        try {
            Files.writeString(folder.resolve("pom.xml"), "newer than the jar");
            Ended refused = launch("./pythefnos --data data");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors())
                    .contains("stopiwch ef, yna rhedwch hwn eto", "stop it, then run this again")
                    .hasLineCount(2);
        } finally {
            other.destroyForcibly();
        }
    }

    /** In the locale of a bare service, where Java by itself would say “?” for every ŵ. */
    private Ended launch(String line) throws IOException, InterruptedException {
        Files.copy(Path.of("../../pythefnos"), folder.resolve("pythefnos"));
        Files.writeString(folder.resolve("line"), line);
        Path embedded = Files.createDirectories(folder.resolve("infra/embedded"));
        for (String name : List.of("target", "java.options")) {
            Files.createSymbolicLink(embedded.resolve(name), Path.of(name).toAbsolutePath());
        }
        return Ended.command(folder, List.of("env", "LC_ALL=C", "bash", "line"));
    }
}
