package cymru.pythefnos.chassis.inbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import cymru.pythefnos.chassis.inbox.EventSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.util.backoff.BackOffExecution;

class PatienceTest {
    private static final EventSettings PROPERTIES = new EventSettings(
            List.of("meeting"), 1, Duration.ofMillis(500), Duration.ofSeconds(50), Duration.ofMinutes(5));

    private static long waited(Exception failure, int most) {
        BackOffExecution execution = Patience.with(failure, PROPERTIES).start();
        long total = 0;
        for (int i = 0; i < most; i++) {
            long next = execution.nextBackOff();
            if (next == BackOffExecution.STOP) {
                return total;
            }
            total += next;
        }
        return total;
    }

    @Test
    void whatAHandlerRefusesIsTriedForLessThanAMinute() {
        assertThat(waited(new IllegalStateException(), 1_000)).isBetween(40_000L, 59_999L);
    }

    @Test
    void whileTheStoreIsAwayTheConsumerWaits() {
        assertThat(waited(new RuntimeException(new MongoTimeoutException("away")), 1_000))
                .isGreaterThan(3_600_000);
        assertThat(waited(new DataAccessResourceFailureException("away"), 1_000))
                .isGreaterThan(3_600_000);
    }

    @Test
    void aClashOfKeysIsNoOutage() {
        assertThat(Patience.storeIsAway(new DuplicateKeyException("there already")))
                .isFalse();
    }
}
