package cymru.pythefnos.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollingTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @Test
    void goesOnAtOnceWhileThereIsSomethingToDo() {
        AtomicInteger left = new AtomicInteger(100);
        Polling polling = new Polling("test", NEVER, () -> left.decrementAndGet() > 0);
        polling.start();
        await().until(() -> left.get() == 0);
        polling.nudge();
        await().until(() -> left.get() == -1);
        polling.stop();
    }

    @Test
    void survivesWhatItsStepThrows() {
        AtomicInteger calls = new AtomicInteger();
        Polling polling = new Polling("test", Duration.ofMillis(50), () -> {
            calls.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });
        polling.start();
        await().until(() -> calls.get() > 2);
        polling.stop();
        assertThat(calls.get()).isGreaterThan(2);
    }

    @Test
    void aStoppedOneDoesNothingMore() {
        AtomicInteger calls = new AtomicInteger();
        Polling polling = new Polling("test", Duration.ofMillis(1), () -> calls.incrementAndGet() < 0);
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
