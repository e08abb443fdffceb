package cymru.pythefnos.chassis.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Asks in a thread of its own and waits no longer than a probe does: a server that doesn't answer is down. While one
 * question is under way no second one is asked, so that an outage piles up no threads.
 */
public final class BoundedCheck implements HealthIndicator {
    static final Duration LONGEST = Duration.ofMillis(1_500);

    private final HealthIndicator check;
    private final Duration longest;
    private @Nullable CompletableFuture<Health> underWay;

    /** Down if there is no answer within one and a half seconds. */
    public BoundedCheck(HealthIndicator check) {
        this(check, LONGEST);
    }

    BoundedCheck(HealthIndicator check, Duration longest) {
        this.check = check;
        this.longest = longest;
    }

    @Override
    public Health health() {
        try {
            return asked().get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            // without the exception, which may quote an address or a name
            return Health.down().withDetail("answer", "none").build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private synchronized CompletableFuture<Health> asked() {
        CompletableFuture<Health> question = underWay;
        if (question == null || question.isDone()) {
            question = CompletableFuture.supplyAsync(this::ask, Thread::startVirtualThread);
            underWay = question;
        }
        return question;
    }

    private Health ask() {
        Health answer = check.health();
        return answer == null ? Health.unknown().build() : answer;
    }
}
