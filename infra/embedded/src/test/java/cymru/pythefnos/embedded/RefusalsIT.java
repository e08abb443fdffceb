package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.servers.OwnedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way is said in one sentence in Welsh and one in English; the process ends with 2, nothing is changed. */
class RefusalsIT {

    @TempDir
    Path folder;

    @BeforeEach
    void foldersOfEveryKind() throws IOException {
        file("file", "");
        file("newer/format", "9\n");
        file("damaged/format", "1\n");
        file("damaged/store/documents.mv", "Annwyl Siân, ".repeat(1000));
        file("emptied/format", "1\n");
        file("emptied/store/format", "1\n");
        file("emptied/store/documents.mv", "");
        file("half/format", "1\n");
        file("half/importing", "\n");
        file("full/format", "1\n");
        file("full/store/documents.mv", "");
        file("stale/format", "1\n");
        file("stale/demo", "begun 2027-01-05 2026-01-05T09:00:00Z\n");
        file("stale/store/documents.mv", "");
        file("export/pythefnos-export", "{\"format\":1,\"settings\":{},\"lines\":{\"events/pythefnos.x.jsonl\":1}}");
        file("export/events/pythefnos.x.jsonl", "{\"partition\":\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--dmeo,                        Nid yw “--dmeo” yn hysbys,                      “--dmeo” is not known",
        "--data,                        Mae angen gwerth ar ôl “--data”,                “--data” needs a value",
        "export,                        Mae angen gwerth ar ôl “export”,                “export” needs a value",
        "--ports x,                     Nid yw “x” yn borth,                            “x” is not a port",
        "--smtp post:99999,             Nid yw “post:99999” yn weinydd post,            “post:99999” is not a mail server",
        "--clock yfory,                 Nid yw “yfory” yn amser,                        “yfory” is not a time",
        "--ports 0 --data file/x,       Nid oes modd ysgrifennu yn y ffolder data file/x, folder file/x can’t be written",
        "--ports 0 --data newer,        Fersiwn fwy newydd,                             made by a newer version",
        "--ports 0 --data half,         Torrwyd ar draws mewnforio,                     empty the folder and import again",
        "--ports 0 --data export,       Allforiad yw’r ffolder export,                  is an export",
        "--ports 0 --data full --demo,  Mae data eisoes yn y ffolder data,              holds data already",
        "--ports 0 --data stale --demo, dros chwe diwrnod yn ôl,                        was cut off over six days ago",
        "export new --data none,        Nid oes dim i’w allforio,                       holds nothing to export",
        "export full --data full,       Nid yw’r ffolder full yn wag,                   folder full is not empty",
        "export file/x --data full,     Nid oes modd ysgrifennu yn y ffolder file/x,    folder file/x can’t be written",
        "import export --data full,     Mae rhywbeth eisoes yn y ffolder full,          import into a new folder",
        "import newer --data none,      Nid allforiad cyfan,                            is not a whole export",
        "import export --data none,     export/events/pythefnos.x.jsonl:1,              export/events/pythefnos.x.jsonl:1"
    })
    void isSaidInBothLanguagesAndNothingIsWritten(String words, String welsh, String english) throws Exception {
        List<String> before = everything();
        Ended refused = Ended.program(folder, List.of(words.split(" +")));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.errors().lines()).hasSize(2).allMatch(line -> line.contains(": ") && line.endsWith("."));
        assertThat(refused.errors().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).contains(welsh));
        assertThat(refused.errors().lines().skip(1)).allMatch(second -> second.contains(english));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Ended refused = Ended.program(folder, List.of("--data", "none", "--ports", port));
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors())
                    .contains("defnyddio porth " + port, "Port " + port + " is taken", "--ports")
                    .hasLineCount(2);
            assertThat(folder.resolve("none")).doesNotExist();
        }
    }

    @Test
    void aMistypedVariableIsNamedWithTheOneThatWasMeant() throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "PYTHEFNOS_MAIL_FORM=x"));
        command.addAll(ChildSystem.command(List.of("--data", "mistyped", "--ports", "0")));
        Ended refused = Ended.command(folder, command);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors())
                .contains("Gosodiad anhysbys, PYTHEFNOS_MAIL_FORM", "if PYTHEFNOS_MAIL_FROM is meant")
                .hasLineCount(2);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void aFolderThatAnotherHasIsNamed() throws Exception {
        try (OwnedFolder other = OwnedFolder.take(folder.resolve("data"))) {
            Ended refused = Ended.program(folder, List.of("--ports", "0"));
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors())
                    .contains("Mae Pythefnos arall yn defnyddio", "in use by another Pythefnos", "--data")
                    .hasLineCount(2);
            assertThat(other.path()).isDirectoryNotContaining("glob:**store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged", "emptied"})
    void aDamagedFileIsNamedAndKept(String data) throws Exception {
        Path file = folder.resolve(data).resolve("store/documents.mv");
        String before = Files.readString(file);
        Ended refused = Ended.program(folder, List.of("--data", data, "--ports", "0"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors())
                .contains("Ni ellir darllen y data yn " + file, "The data in " + file + " can’t be read", "back-up")
                .hasLineCount(2);
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void helpIsGivenInBothLanguages() throws Exception {
        Ended helped = Ended.program(folder, List.of("help"));
        assertThat(helped.code()).isZero();
        assertThat(helped.out()).contains("Defnydd: ./pythefnos", "Usage: ./pythefnos");
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    /** Every file with its size, but for the locks, which hold nothing. */
    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.endsWith("in-use"))
                    .map(file -> folder.relativize(file) + " " + size(file))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isDirectory(file) ? 0 : Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
