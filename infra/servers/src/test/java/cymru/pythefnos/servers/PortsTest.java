package cymru.pythefnos.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void anyFreePortIsNoneThatAnOutgoingConnectionMayHave() {
        assertThat(IntStream.range(0, 50).map(n -> Ports.free(0)))
                .allMatch(port -> port >= 20_000 && port < 30_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPortThatWasAskedForIsNotGivenToWhoeverTakesAny() {
        int next = Ports.free(0) + 1;
        try {
            assertThat(Ports.free(next)).isEqualTo(next);
        } catch (PortTaken another) {
            assertThat(another.port()).isEqualTo(next);
        }
        assertThat(IntStream.range(0, 3).map(n -> Ports.free(0))).doesNotContain(next);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.free(other.getLocalPort()))
                    .isInstanceOfSatisfying(
                            PortTaken.class, taken -> assertThat(taken.port()).isEqualTo(other.getLocalPort()));
        }
    }
}
