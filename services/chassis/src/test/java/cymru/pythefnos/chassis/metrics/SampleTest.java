package cymru.pythefnos.chassis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final AtomicLong now = new AtomicLong(1);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void givesTheLastAnswerAndAsksAgainOnceItIsSomeSecondsOld() {
        Sample<Integer> sample = new Sample<>(asked::incrementAndGet, now::get);
        assertThat(sample.get()).isEmpty();
        await().until(() -> sample.get().equals(Optional.of(1)));
        later(9);
        assertThat(sample.get()).contains(1);
        later(1);
        assertThat(sample.get()).contains(1);
        await().until(() -> sample.get().equals(Optional.of(2)));
    }

    @Test
    void whoeverReadsItIsNotHeldUpAndItIsAskedOnceAtATime() {
        CountDownLatch answer = new CountDownLatch(1);
        Sample<Integer> sample = new Sample<>(
                () -> {
                    asked.incrementAndGet();
                    try {
                        answer.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return 7;
                },
                now::get);
        for (int i = 0; i < 100; i++) {
            assertThat(sample.get()).isEmpty();
        }
        answer.countDown();
        await().until(() -> sample.get().equals(Optional.of(7)));
        assertThat(asked).hasValue(1);
    }

    @Test
    void isNotKnownOnceNobodyHasAnsweredForMinutes() {
        Sample<Integer> sample = new Sample<>(
                () -> {
                    if (asked.incrementAndGet() > 1) {
                        throw new IllegalStateException("away");
                    }
                    return 1;
                },
                now::get);
        await().until(() -> sample.get().isPresent());
        later(119);
        assertThat(sample.get()).contains(1);
        later(1);
        assertThat(sample.get()).isEmpty();
    }

    private void later(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
