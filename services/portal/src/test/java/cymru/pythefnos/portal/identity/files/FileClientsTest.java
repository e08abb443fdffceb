package cymru.pythefnos.portal.identity.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.portal.identity.Clients;
import cymru.pythefnos.portal.identity.ClientsContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClientsTest extends ClientsContract {

    @TempDir
    Path temp;

    @Override
    protected Clients clients() {
        return new FileClients(PrivateFolder.at(temp.resolve("identity")));
    }

    @Test
    void areThereAfterARestart() {
        clients().add(OFFICER);
        assertThat(clients().all()).containsExactly(OFFICER);
    }

    @Test
    void aFileMadeReadableByOthersIsClosedAgain() throws Exception {
        clients().add(OFFICER);
        Path file = temp.resolve("identity").resolve(FileClients.NAME);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        clients();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsNamedAndLeftAlone() throws Exception {
        clients().add(OFFICER);
        Path file = temp.resolve("identity").resolve(FileClients.NAME);
        Files.writeString(file, "{\"version\":1,");
        assertThatThrownBy(this::clients)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(FileClients.NAME);
        assertThat(file).hasContent("{\"version\":1,");
    }
}
