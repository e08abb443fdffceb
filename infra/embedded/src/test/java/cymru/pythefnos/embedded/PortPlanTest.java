package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.servers.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10})
    void eachPortThatPeopleSeeIsCheckedBeforeAnythingStarts(int place) throws Exception {
        int first = freeBlock();
        try (ServerSocket other = new ServerSocket(first + place, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortPlan.from(first)).isInstanceOfSatisfying(CannotStart.class, refused -> {
                assertThat(refused.key()).isEqualTo("port-taken");
                assertThat(refused.fact()).isEqualTo(Integer.toString(other.getLocalPort()));
            });
        }
    }

    @Test
    void anyFreeOnesAreFourDifferentOnes() {
        PortPlan plan = PortPlan.from(0);
        assertThat(new int[] {plan.portal(), plan.meeting(), plan.representative(), plan.desk()})
                .doesNotHaveDuplicates();
    }

    private static int freeBlock() {
        return IntStream.generate(() -> Ports.free(0))
                .filter(first -> IntStream.of(1, 2, 10).allMatch(place -> isFree(first + place)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try {
            return Ports.free(port) == port;
        } catch (RuntimeException taken) {
            return false;
        }
    }
}
