package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Demo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pastes the very lines of the README's tour into bash, beside a system that fills itself with the invented group. */
class ReadmeTourIT {
    private static final Path README = Path.of("../../README.md");

    @Test
    @DisplayName("The README's tour works when pasted")
    void theTourWorksWhenPasted(@TempDir Path folder) throws IOException, InterruptedException {
        Options options = Options.run(folder.resolve("data")).withPorts(0).withDemo();
        try (EmbeddedSystem system = EmbeddedSystem.start(options)) {
            Demo.fill(system);
            Demo.fill(system);
            Api officer = OfficerClient.of(system.addresses());
            awaitFirstMail(officer);
            awaitCompliance(officer);
            String said = paste(tour(Files.readString(README)), folder);
            assertThat(said)
                    .contains("\"noticeDeadline\"", "\"state\":\"ACCEPTED\"", "alys@cynrychiolwyr.example")
                    .contains("PRINT_QUEUED", "\"postBy\"", "\"totals\"", "urn:pythefnos:problem:too-short-notice");
        }
    }

    private static void awaitFirstMail(Api api) {
        Awaitility.await("mail to Alys with all twelve meetings")
                .atMost(Duration.ofSeconds(90))
                .until(() -> !api.get(api.at().desk(), "/messages?to=alys@cynrychiolwyr.example")
                        .isEmpty());
    }

    private static void awaitCompliance(Api api) {
        String first = api.get(api.at().meeting(), "/meetings?limit=1")
                .at("/items/0/id")
                .asString();
        Awaitility.await("figures of the first meeting")
                .atMost(Duration.ofSeconds(90))
                .until(() -> api.send(api.to(api.at().meeting(), "/meetings/" + first + "/compliance"))
                                .statusCode()
                        == 200);
    }

    private static String tour(String readme) {
        String after = readme.substring(readme.indexOf("<!-- tour -->"));
        String lines = after.substring(after.indexOf("```bash\n") + 8, after.indexOf("\n```\n"));
        assertThat(lines.lines().count()).isLessThanOrEqualTo(10);
        return lines;
    }

    private static String paste(String lines, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("tour.out");
        Process bash = new ProcessBuilder("bash", "-eu")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        bash.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
        bash.getOutputStream().close();
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
