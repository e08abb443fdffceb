package cymru.pythefnos.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnedFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatItMakesIsForItsOwnerAlone() throws IOException {
        Path made = folder.resolve("deep/data");
        OwnedFolder.take(made).close();
        assertThat(mode(made)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsThereKeepsItsMode() throws IOException {
        Path there = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
        OwnedFolder.take(there).close();
        assertThat(mode(there)).isEqualTo("rwxr-x---");
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));
        try (OwnedFolder taken = OwnedFolder.take(link)) {
            assertThat(taken.path()).isEqualTo(link);
        }
    }

    @Test
    void oneAtATimeHasIt() {
        try (OwnedFolder first = OwnedFolder.take(folder)) {
            assertThatThrownBy(() -> OwnedFolder.take(first.path())).isInstanceOf(FolderInUse.class);
        }
        OwnedFolder.take(folder).close();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
