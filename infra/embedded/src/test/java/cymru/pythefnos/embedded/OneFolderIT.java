package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cymru.pythefnos.embedded.Options.Command;
import cymru.pythefnos.embedded.data.Export;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Demo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/** The life of one data: filled by a process that is killed, told to end, moved as files, then as an export. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneFolderIT {
    private static final String START = "2027-01-05T09:00:00Z";
    private static final Instant DAY_AFTER = Instant.parse("2027-01-06T09:00:00Z");
    // of the six who hold a seat, one is reached by post
    private static final int BY_MAIL = 5;
    private Path folder;
    private Path data;
    private Path moved;
    private Path exported;
    private Path imported;
    private ChildSystem child;
    private Api officer;
    private Map<String, String> facts = Map.of();
    private Set<String> mail = Set.of();

    @BeforeAll
    void aChildWhoseServicesAnswer(@TempDir Path temporary) {
        folder = temporary;
        data = folder.resolve("data");
        moved = folder.resolve("elsewhere/data");
        exported = folder.resolve("an export");
        imported = folder.resolve("imported");
        child = new ChildSystem(data, "--ports", "0", "--demo", "--clock", START, "--movable-clock");
        child.start();
        Awaitility.await("the services answer; log beside " + data)
                .atMost(Duration.ofSeconds(120))
                .until(() -> Files.exists(data.resolve("pythefnos.env")));
        officer = officer();
    }

    @AfterAll
    void noChild() throws InterruptedException {
        child.close();
    }

    @Test
    @Order(1)
    @DisplayName("A fill that is killed in the middle goes on at the next start, and doubles nothing")
    void aFillThatIsKilledGoesOn() throws Exception {
        Awaitility.await("the fill has begun")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> representative("/representatives").size() >= 2 && killed(child));
        assertThat(data.resolve("demo")).content().startsWith("begun");
        child.start();
        child.awaitReady();
        assertThat(data.resolve("demo")).hasContent("done");
        officer = officer();
        assertThat(representative("/representatives?limit=200"))
                .hasSize(8)
                .extracting(person -> person.get("name").asString())
                .doesNotHaveDuplicates();
        List<JsonNode> groups = meeting("/groups");
        assertThat(groups).hasSize(1);
        assertThat(representative("/groups/" + Facts.id(groups.getFirst()) + "/seats"))
                .hasSize(6);
        List<JsonNode> meetings = meeting("/meetings?limit=200");
        assertThat(meetings)
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(each -> each.get("start").asString())
                .doesNotHaveDuplicates();
        assertThat(meetings.stream().map(each -> each.get("seriesId")).distinct())
                .hasSize(1);
        assertThat(meeting("/meetings/" + Facts.id(meetings.getFirst()) + "/papers"))
                .hasSize(3);
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
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    @Order(3)
    @DisplayName("Each service is ready once what it needs answers")
    void eachIsReadyOnceWhatItNeedsAnswers() {
        Addresses at = officer.at();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(readiness(at.meeting()))
                        .containsExactlyInAnyOrder("broker", "mongo", "readinessState", "topics"));
        assertThat(readiness(at.representative())).isEqualTo(readiness(at.meeting()));
        assertThat(readiness(at.portal())).containsExactlyInAnyOrder("identity", "readinessState");
    }

    /** What is up; an answer other than 200 fails. */
    private List<String> readiness(URI service) {
        JsonNode parts = officer.get(service, "/actuator/health/readiness").get("components");
        return parts.propertyStream()
                .filter(part -> part.getValue().path("status").asString("").equals("UP"))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    @Order(4)
    @DisplayName("Told to end, it says so and ends soon")
    void toldToEndItEndsSoon() throws Exception {
        String body = "{\"now\":\"%s\"}".formatted(DAY_AFTER);
        assertThat(officer.send(officer.to(officer.at().desk(), "/clock").PUT(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(200);
        facts = Facts.settled(officer);
        assertThat(facts).containsValue("200 " + Facts.digest(report()));
        assertThat(accepted()).isGreaterThan(12 * BY_MAIL);
        mail = messageIds(officer());
        assertThat(mail).hasSizeGreaterThanOrEqualTo(BY_MAIL);
        assertThat(child.end(Duration.ofSeconds(30))).isEqualTo(128 + 15);
        String said = child.said();
        assertThat(said).contains("Yn stopio.\nStopping.\n");
        assertThat(said.substring(said.indexOf("Yn stopio."))).doesNotContain("Exception");
    }

    @Test
    @Order(5)
    @DisplayName("Moved while nothing runs, it carries on where it is: data, mail, clock, clients")
    void aMovedFolderCarriesOn() throws IOException {
        Files.createDirectories(Objects.requireNonNull(moved.getParent()));
        Files.move(data, moved);
        try (EmbeddedSystem system = EmbeddedSystem.start(options(moved).withDemo())) {
            Demo.fill(system);
            Quiet.await(system);
            Api again = OfficerClient.of(system.addresses());
            assertThat(Facts.of(again)).isEqualTo(facts);
            assertThat(messageIds(again)).isEqualTo(mail);
            assertThat(system.clock().instant()).isCloseTo(DAY_AFTER, within(10, ChronoUnit.MINUTES));
        }
        assertThat(data).doesNotExist();
    }

    @Test
    @Order(6)
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
    @Order(7)
    @DisplayName("An import, exported again, is the same to the letter")
    void anImportExportedAgainIsTheSame() throws Exception {
        Path again = folder.resolve("again");
        Export.of(new Options(Command.EXPORT, imported, 0, false, null, null, false, again))
                .write();
        assertThat(ExportedLines.differences(exported, again)).isEmpty();
        assertThat(Files.getPosixFilePermissions(exported)).hasSize(3);
    }

    @Test
    @Order(8)
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
    @Order(9)
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
    @Order(10)
    @DisplayName("An import that is killed leaves a folder that no start takes for a whole one")
    void anImportThatIsKilledLeavesNoHalfASystem() throws Exception {
        Path half = folder.resolve("half");
        for (int n = 2; importedWhole(half); n++) {
            half = folder.resolve("half " + n);
        }
        Ended refused = program("--data", half, "--ports", "0");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors())
                .contains("gwagiwch y ffolder a mewnforiwch eto", "empty the folder and import again")
                .hasLineCount(2);
    }

    /** Imports, and kills that as soon as documents arrive, unless it was done before that was seen. */
    private boolean importedWhole(Path half) throws IOException, InterruptedException {
        Process importing = new ProcessBuilder(
                        ChildSystem.command(List.of("import", exported.toString(), "--data", half.toString())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(half.getFileName() + ".log").toFile())
                .start();
        Path store = half.resolve("store/documents.mv");
        Awaitility.await("documents arrive")
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    boolean begun = Files.exists(store) && Files.size(store) > 50_000;
                    if (begun) {
                        importing.destroyForcibly();
                    }
                    return begun;
                });
        return importing.waitFor() == 0;
    }

    /** What was being sent when the process was killed may have come twice, under one id. */
    private static Set<String> messageIds(Api api) {
        return api.get(api.at().desk(), "/messages")
                .valueStream()
                .map(mail -> api.send(api.to(
                                api.at().desk(), "/messages/" + mail.get("id").asString()))
                        .body())
                .map(text -> text.lines()
                        .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, 11))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    /** At the very moment at which it is seen how far it has come. */
    private static boolean killed(ChildSystem child) throws InterruptedException {
        child.kill();
        return true;
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

    private static byte[] report() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/embedded/demo/report.cy.docx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private Api officer() {
        return OfficerClient.of(child.addresses());
    }

    private List<JsonNode> representative(String path) {
        return Facts.items(officer.get(officer.at().representative(), path));
    }

    private List<JsonNode> meeting(String path) {
        return Facts.items(officer.get(officer.at().meeting(), path));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
