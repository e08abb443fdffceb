package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.pythefnos.embedded.Options.Command;
import cymru.pythefnos.embedded.data.Export;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Demo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A year of meetings goes from folder to folder, as files and as an export, and stays what it is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FolderMovesIT {
    private static final Instant START = Instant.parse("2027-01-05T09:00:00Z");
    // of the six who hold a seat, one is reached by post
    private static final int BY_MAIL = 5;
    private Path folder;
    private Path moved;
    private Path exported;
    private Path imported;
    private Api officer;
    private Map<String, String> facts;

    @BeforeAll
    void aYearOfMeetings(@TempDir Path temporary) throws IOException {
        folder = temporary;
        moved = folder.resolve("elsewhere/data");
        exported = folder.resolve("an export");
        imported = folder.resolve("imported");
        try (EmbeddedSystem system =
                EmbeddedSystem.start(options(folder.resolve("data")).withDemo().withClock(START))) {
            Demo.fill(system);
            Quiet.await(system);
            officer = OfficerClient.of(system.addresses());
            facts = Facts.of(officer);
        }
        assertThat(facts).containsValue("200 " + Facts.digest(report()));
        assertThat(accepted()).isGreaterThan(12 * BY_MAIL);
    }

    private static byte[] report() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/embedded/demo/report.cy.docx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    @Order(1)
    @DisplayName("A folder that was moved while nothing ran carries on where it is: data, mail, clock, clients")
    void aMovedFolderCarriesOn() throws IOException {
        Files.createDirectories(Objects.requireNonNull(moved.getParent()));
        Files.move(folder.resolve("data"), moved);
        try (EmbeddedSystem system = EmbeddedSystem.start(options(moved).withDemo())) {
            Demo.fill(system);
            Quiet.await(system);
            Api again = OfficerClient.of(system.addresses());
            assertThat(Facts.of(again)).isEqualTo(facts);
            assertThat(again.get(again.at().desk(), "/messages").size()).isEqualTo(accepted());
            assertThat(system.clock().instant()).isCloseTo(START, within(10, ChronoUnit.MINUTES));
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @Order(2)
    @DisplayName("Export and import say what has moved, what has not, and how to go on")
    void exportAndImportSayHowToGoOn() throws Exception {
        Ended out = program("export", exported, "--data", moved);
        assertThat(out.code()).as(out.errors()).isZero();
        assertThat(out.out()).contains("Allforiwyd i " + exported, "Exported to " + exported, "data personol", "Keys");
        Ended in = program("import", exported, "--data", imported);
        assertThat(in.code()).as(in.errors()).isZero();
        assertThat(in.out())
                .contains("Mewnforiwyd i " + imported, "Imported into " + imported, "--data " + imported, "identity");
        assertThat(out.errors() + in.errors()).isEmpty();
    }

    @Test
    @Order(3)
    @DisplayName("An import, exported again, is the same to the letter")
    void anImportExportedAgainIsTheSame() throws Exception {
        Path again = folder.resolve("again");
        Export.of(new Options(Command.EXPORT, imported, 0, false, null, null, false, again))
                .write();
        assertThat(ExportedLines.differences(exported, again)).isEmpty();
        assertThat(Files.getPosixFilePermissions(exported)).hasSize(3);
    }

    @Test
    @Order(4)
    @DisplayName("Started there, it is the same system with a new officer; nothing is sent or applied twice")
    void theImportedSystemIsTheSame() {
        try (EmbeddedSystem system = EmbeddedSystem.start(options(imported))) {
            Quiet.await(system);
            Api newcomer = OfficerClient.of(system.addresses());
            assertThat(Facts.of(newcomer)).isEqualTo(facts);
            assertThat(newcomer.get(newcomer.at().desk(), "/messages").size()).isZero();
            for (var service : List.of(newcomer.at().meeting(), newcomer.at().representative())) {
                assertThat(Facts.items(newcomer.get(service, "/operations/dead-letters")))
                        .isEmpty();
            }
            newcomer.post(newcomer.at().meeting(), "/compliance/rebuild", Map.of(), "rebuild");
            assertThat(Facts.of(newcomer)).isEqualTo(facts);
        }
    }

    @Test
    @Order(5)
    @DisplayName("With the old identity beside it, old clients are let in, even those whose file is kept elsewhere")
    void theOldIdentityMayMoveAlong() throws IOException {
        Files.move(imported.resolve("identity"), folder.resolve("newer identity"));
        Files.move(moved.resolve("identity"), imported.resolve("identity"));
        Files.delete(imported.resolve("identity/officer-client.properties"));
        try (EmbeddedSystem system = EmbeddedSystem.start(options(imported))) {
            Api old = officer.at(system.addresses());
            assertThat(Facts.of(old)).isEqualTo(facts);
            LaterWork later = new LaterWork(system, old);
            later.aNewMeetingGoesAllTheWayToMail(BY_MAIL);
            later.timersSetBeforeTheMoveFire(BY_MAIL);
        }
    }

    @Test
    @Order(6)
    @DisplayName("An import that is killed leaves a folder that no start takes for a whole one")
    void anImportThatIsKilledLeavesNoHalfASystem() throws Exception {
        Path half = folder.resolve("half");
        Process importing = new ProcessBuilder(
                        ChildSystem.command(List.of("import", exported.toString(), "--data", half.toString())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("half.log").toFile())
                .start();
        Path store = half.resolve("store/documents.mv");
        Awaitility.await("documents arrive")
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(store) && Files.size(store) > 50_000);
        importing.destroyForcibly().waitFor();
        Ended refused = program("--data", half, "--ports", "0");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors())
                .contains("gwagiwch y ffolder a mewnforiwch eto", "empty the folder and import again")
                .hasLineCount(2);
    }

    private long accepted() {
        return facts.keySet().stream().filter(path -> path.endsWith("/message")).count();
    }

    /** The clock may move, and goes on from where it was moved. */
    private static Options options(Path data) {
        return new Options(Command.RUN, data, 0, false, null, null, true, null);
    }

    private Ended program(Object... words) throws IOException, InterruptedException {
        return Ended.program(folder, Stream.of(words).map(Object::toString).toList());
    }
}
