package cymru.pythefnos.docstore.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.docstore.DocumentStore;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.docstore.failure.StoreCannotOpen.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        new StoreFolder(folder).open().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("documents.mv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderInUseIsRefused() {
        StoreFile file = new StoreFolder(folder).open();

        assertThatThrownBy(() -> new StoreFolder(folder).open())
                .satisfies(because(Reason.FOLDER_IN_USE, folder.toString()));
        file.close();
        new StoreFolder(folder).open().close();
    }

    @Test
    void aFolderOfANewerVersionIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("format"), StoreFolder.FORMAT + 1 + "\n");

        assertThatThrownBy(() -> new StoreFolder(folder).open())
                .satisfies(because(Reason.FOLDER_NEWER, folder.toString()));
        assertThat(folder.resolve("documents.mv")).doesNotExist();
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndKept() throws IOException {
        Files.writeString(folder.resolve("documents.mv"), "Annwyl Siân, ".repeat(1000));

        assertThatThrownBy(() -> new StoreFolder(folder).open())
                .satisfies(because(
                        Reason.FOLDER_DAMAGED, folder.resolve("documents.mv").toString()));
        assertThat(folder.resolve("documents.mv")).content().startsWith("Annwyl");
    }

    @Test
    void aFileThatWasEmptiedIsRefusedAndNothingIsMadeInItsPlace() throws IOException {
        new StoreFolder(folder).open().close();
        Path file = Files.writeString(folder.resolve("documents.mv"), "");

        assertThatThrownBy(() -> new StoreFolder(folder).open())
                .satisfies(because(Reason.FOLDER_DAMAGED, file.toString()));
        assertThat(file).isEmptyFile();
        Files.delete(file);
        assertThatThrownBy(() -> new StoreFolder(folder).open())
                .satisfies(because(
                        Reason.FOLDER_DAMAGED, folder.resolve("documents.mv").toString()));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeAgain() throws IOException {
        Files.writeString(folder.resolve("documents.mv"), "");
        Files.writeString(folder.resolve("format.new"), "");

        new StoreFolder(folder).open().close();
        assertThat(folder.resolve("format")).hasContent("1");
        new StoreFolder(folder).open().close();
    }

    @Test
    void fromTheMomentThatItIsOpenTheFileHoldsSomething() {
        StoreFile opened = new StoreFolder(folder).open();

        assertThat(folder.resolve("format")).exists();
        assertThat(folder.resolve("documents.mv")).isNotEmptyFile();
        opened.close();
    }

    @Test
    void whereNoFolderCanBeThereIsNoStore() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new StoreFolder(inTheWay.resolve("store")).open())
                .satisfies(because(
                        Reason.FOLDER_NOT_WRITABLE, inTheWay.resolve("store").toString()));
    }

    @Test
    void aTakenPortIsSaidAndTheFolderLetGo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DocumentStore.open(folder, other.getLocalPort()))
                    .satisfies(because(Reason.PORT_TAKEN, Integer.toString(other.getLocalPort())));
        }
        DocumentStore.open(folder, 0).close();
    }

    private static Consumer<Throwable> because(Reason reason, String fact) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(StoreCannotOpen.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.fact()).isEqualTo(fact);
        });
    }
}
