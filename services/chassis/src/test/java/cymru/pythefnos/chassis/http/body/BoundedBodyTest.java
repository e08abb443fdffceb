package cymru.pythefnos.chassis.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

class BoundedBodyTest {
    private final AtomicLong now = new AtomicLong(Duration.ofDays(3).toNanos());
    private final Pace pace = new Pace(Duration.ofSeconds(30), 512, now::get);

    @Test
    void aBodyAsLongAsAllowedIsReadWhole() throws IOException {
        assertThat(of(1_000, 1_000).readAllBytes()).hasSize(1_000);
    }

    @Test
    void oneByteMoreIsTooMuch() {
        assertThatThrownBy(() -> of(1_001, 1_000).readAllBytes()).isInstanceOf(ProblemException.class);
    }

    @Test
    void aSlowTelephoneHasItsTime() throws IOException {
        BoundedBody body = of(1_000_000, Long.MAX_VALUE);
        for (int second = 0; second < 200; second++) {
            assertThat(body.readNBytes(5_000)).hasSize(5_000);
            later(1);
        }
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void aTrickleIsGivenUpAfterTheGrace() throws IOException {
        BoundedBody body = of(10_000, Long.MAX_VALUE);
        for (int second = 0; second < 30; second++) {
            assertThat(body.read()).isZero();
            later(1);
        }
        assertThat(body.read()).isZero();
        later(1);
        assertThatThrownBy(body::read).isInstanceOf(BodyTooSlow.class);
    }

    private BoundedBody of(int bytes, long limit) {
        return new BoundedBody(
                new DelegatingServletInputStream(new java.io.ByteArrayInputStream(new byte[bytes])),
                limit,
                pace,
                cutOff -> {});
    }

    private void later(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
