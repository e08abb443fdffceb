package cymru.pythefnos.portal.identity.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Clients;
import cymru.pythefnos.portal.identity.ClientsContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void whatOneInstanceChangesTheOtherSees() {
        Clients one = clients();
        Clients other = clients();
        one.add(OFFICER);
        assertThat(other.find(OFFICER.id())).contains(OFFICER);
        other.remove(OFFICER.id());
        assertThat(one.all()).isEmpty();
    }

    @Test
    void nothingThatTwoInstancesAddAtOnceIsLost() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> instances = Stream.of("a", "b")
                    .map(name -> (Callable<Void>) () -> {
                        Clients own = clients();
                        IntStream.range(0, 50).forEach(n -> own.add(named(name + n)));
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(instances)) {
                done.get();
            }
        }
        assertThat(clients().all()).hasSize(100);
    }

    private static Client named(String id) {
        return new Client(
                new ClientId(id), OFFICER.name(), OFFICER.roles(), OFFICER.secretHash(), OFFICER.registeredAt());
    }

    @Test
    void aFileThatIsDamagedMeanwhileLocksNobodyOut() throws Exception {
        Clients running = clients();
        running.add(OFFICER);
        Files.writeString(temp.resolve("identity").resolve(FileClients.NAME), "{");
        assertThat(running.find(OFFICER.id())).contains(OFFICER);
    }
}
