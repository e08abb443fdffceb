package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.Options.Command;
import cymru.pythefnos.embedded.demo.Api;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process is killed while it fills itself, started again, and told to end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarriesOnIT {
    private Path data;
    private ChildSystem child;

    @BeforeAll
    void aChild(@TempDir Path folder) {
        data = folder.resolve("data");
        child = new ChildSystem(data, "--ports", "0", "--demo", "--movable-clock");
    }

    @AfterAll
    void noChild() throws InterruptedException {
        child.close();
    }

    @Test
    @Order(1)
    @DisplayName("A fill that is killed in the middle goes on at the next start, and doubles nothing")
    void aFillThatIsKilledGoesOn() throws Exception {
        child.start();
        awaitSomePeople();
        child.kill();
        assertThat(data.resolve("demo")).content().startsWith("begun");
        child.start();
        child.awaitReady();
        assertThat(data.resolve("demo")).hasContent("done");
        Api officer = officer();
        assertThat(items(officer, "/representatives?limit=200"))
                .hasSize(8)
                .extracting(person -> person.get("name").asString())
                .doesNotHaveDuplicates();
        JsonNode group = only(Facts.items(officer.get(officer.at().meeting(), "/groups")));
        assertThat(items(officer, "/groups/" + Facts.id(group) + "/seats")).hasSize(6);
        List<JsonNode> meetings = Facts.items(officer.get(officer.at().meeting(), "/meetings?limit=200"));
        assertThat(meetings).hasSize(12);
        assertThat(Facts.items(
                        officer.get(officer.at().meeting(), "/meetings/" + Facts.id(meetings.getFirst()) + "/papers")))
                .hasSize(3);
    }

    private void awaitSomePeople() {
        Awaitility.await("the services answer; log beside " + data)
                .atMost(Duration.ofSeconds(120))
                .until(() -> Files.exists(data.resolve("pythefnos.env")));
        Api officer = officer();
        Awaitility.await("the fill has begun")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> items(officer, "/representatives").size() >= 2);
    }

    @Test
    @Order(2)
    @DisplayName("While it runs, another start in the same folder is refused")
    void noOtherRunsInItsFolder() {
        assertThatThrownBy(() -> EmbeddedSystem.start(Options.run(data).withPorts(0)))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.key()).isEqualTo("folder-in-use"));
    }

    @Test
    @Order(3)
    @DisplayName("What is secret is its owner's alone")
    void whatIsSecretIsItsOwnersAlone() throws IOException {
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(data.resolve("identity"))).isEqualTo("rwx------");
        assertThat(mode(data.resolve("pythefnos.env"))).isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data.resolve("identity"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    @Order(4)
    @DisplayName("Told to end, it says so and ends soon; nothing that it has acknowledged is gone at the next start")
    void toldToEndItEndsAndLosesNothing() throws Exception {
        Api officer = officer();
        moveClock(officer, "2030-06-01T09:00:00Z");
        int mail = officer.get(officer.at().desk(), "/messages").size();
        int code = child.end(Duration.ofSeconds(30));
        assertThat(code).isEqualTo(128 + 15);
        assertThat(child.said()).contains("Yn stopio.\nStopping.\n").doesNotContain("Exception");
        Options options = new Options(Command.RUN, data, 0, true, null, null, true, null);
        try (EmbeddedSystem system = EmbeddedSystem.start(options)) {
            Api again = OfficerClient.of(system.addresses());
            assertThat(items(again, "/representatives?limit=200")).hasSize(8);
            assertThat(again.get(again.at().desk(), "/messages").size()).isGreaterThanOrEqualTo(mail);
            assertThat(again.get(again.at().desk(), "/clock").get("now").asString())
                    .startsWith("2030-06-01T09:");
        }
    }

    private static void moveClock(Api officer, String moment) {
        String body = "{\"now\":\"%s\"}".formatted(moment);
        assertThat(officer.send(officer.to(officer.at().desk(), "/clock").PUT(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(200);
    }

    private Api officer() {
        return OfficerClient.of(child.addresses());
    }

    private static List<JsonNode> items(Api officer, String path) {
        return Facts.items(officer.get(officer.at().representative(), path));
    }

    private static JsonNode only(List<JsonNode> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
