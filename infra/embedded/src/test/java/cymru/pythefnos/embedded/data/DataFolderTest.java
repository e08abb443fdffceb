package cymru.pythefnos.embedded.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @TempDir
    Path path;

    Path data;

    @BeforeEach
    void name() {
        data = path.resolve("data");
    }

    @Test
    void itIsForItsOwnerAlone() throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            folder.write("clock", "PT1H");
        }
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(data.resolve("clock"))).isEqualTo("rw-------");
    }

    @Test
    void aSmallFileThatOthersCouldReadIsPutRight() throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            Path file = Files.writeString(folder.path("clock"), "PT1H\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(folder.read("clock")).hasValue("PT1H");
            assertThat(mode(file)).isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, folder-newer", "9999, folder-newer", "'', folder-damaged", "one, folder-damaged"})
    void aFormatThatItDoesNotKnowIsRefused(String format, String key) throws IOException {
        Files.createDirectories(data.resolve("store"));
        Files.writeString(data.resolve("format"), format + "\n");
        refused(key, () -> DataFolder.open(data));
    }

    @Test
    void aFirstStartThatWasCutOffBeforeItWroteTheFormatIsNoDamage() throws IOException {
        Files.createDirectories(data);
        Files.createFile(data.resolve("format"));
        DataFolder.open(data).close();
        DataFolder.open(data).close();
    }

    @Test
    void oneInUseIsRefused() {
        try (DataFolder first = DataFolder.open(data)) {
            assertThat(first.isEmpty()).isTrue();
            refused("folder-in-use", () -> DataFolder.open(data));
        }
    }

    @Test
    void aRefusedFolderIsLetGo() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("format"), "9\n");
        refused("folder-newer", () -> DataFolder.open(data));
        Files.writeString(data.resolve("format"), "1\n");
        DataFolder.open(data).close();
    }

    @Test
    void whereNoFolderCanBeThereIsNone() throws IOException {
        Path file = Files.createFile(path.resolve("file"));
        refused("folder-not-writable", () -> DataFolder.open(file));
        refused("folder-not-writable", () -> DataFolder.open(file.resolve("data")));
    }

    @Test
    void anExportIsNoDataFolderAndStaysAsItIs() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve(ExportFolder.MARK), "{}");
        refused("folder-is-export", () -> DataFolder.open(data));
        assertThat(data).isDirectoryNotContaining("glob:**in-use");
    }

    @Test
    void untilAnImportIsWholeNoStartTakesItForOne() throws IOException {
        DataFolder.openNew(data).close();
        refused("folder-importing", () -> DataFolder.open(data));
        refused("folder-not-empty", () -> DataFolder.openNew(data));
    }

    @Test
    void anEmptiedFolderIsNewAgain() {
        try (DataFolder folder = DataFolder.openNew(data)) {
            folder.write("clock", "PT1H");
            folder.clear();
        }
        try (DataFolder folder = DataFolder.openNew(data)) {
            folder.imported();
        }
        DataFolder.open(data).close();
    }

    @Test
    void anotherPersonsFolderIsNotImportedInto() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("letter.txt"), "Annwyl Siân");
        refused("folder-not-empty", () -> DataFolder.openNew(data));
        assertThat(data.toFile().list()).containsExactly("letter.txt");
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
