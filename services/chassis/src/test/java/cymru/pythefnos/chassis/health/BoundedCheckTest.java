package cymru.pythefnos.chassis.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

class BoundedCheckTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whatIsAnsweredIsTheAnswer() {
        assertThat(status(new BoundedCheck(() -> Health.up().build(), LONG))).isEqualTo(Status.UP);
        assertThat(status(new BoundedCheck(() -> Health.down().build(), LONG))).isEqualTo(Status.DOWN);
    }

    @Test
    void aFailureIsDownAndQuotesNothing() {
        HealthIndicator failing = () -> {
            throw new IllegalStateException("mongodb://ann:secret@host");
        };
        Health health = new BoundedCheck(failing, LONG).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).doesNotContain("secret");
    }

    @Test
    void nobodyWaitsForOneThatDoesNotAnswerAndItIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch answer = new CountDownLatch(1);
        BoundedCheck check = new BoundedCheck(
                () -> {
                    asked.incrementAndGet();
                    await(answer);
                    return Health.up().build();
                },
                SHORT);
        for (int i = 0; i < 5; i++) {
            assertThat(status(check)).isEqualTo(Status.DOWN);
        }
        assertThat(asked).hasValue(1);
        answer.countDown();
        Awaitility.await().atMost(LONG).until(() -> status(check).equals(Status.UP));
    }

    private static Status status(BoundedCheck check) {
        return check.health().getStatus();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
