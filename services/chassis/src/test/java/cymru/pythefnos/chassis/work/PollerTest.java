package cymru.pythefnos.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollerTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @Test
    void goesOnAtOnceWhileThereIsSomethingToDo() {
        AtomicInteger left = new AtomicInteger(100);
        try (Poller poller = new Poller("test", NEVER, 1, () -> left.decrementAndGet() > 0).start()) {
            await().until(() -> left.get() == 0);
            poller.nudge();
            await().until(() -> left.get() == -1);
        }
    }

    @Test
    void survivesWhatItsStepThrows() {
        AtomicInteger calls = new AtomicInteger();
        Poller poller = new Poller("test", Duration.ofMillis(50), 1, () -> {
            calls.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });
        try (Poller running = poller.start()) {
            await().until(() -> calls.get() > 2);
            running.nudge();
        }
        assertThat(calls.get()).isGreaterThan(2);
    }

    @Test
    void aClosedOneDoesNothingMore() {
        AtomicInteger calls = new AtomicInteger();
        Polling polling = new Polling("test", Duration.ofMillis(1), 2, () -> calls.incrementAndGet() < 0);
        polling.start();
        assertThat(polling.isRunning()).isTrue();
        await().until(() -> calls.get() > 4);
        polling.stop();
        int then = calls.get();
        polling.nudge();
        assertThat(polling.isRunning()).isFalse();
        assertThat(calls.get()).isEqualTo(then);
    }
}
