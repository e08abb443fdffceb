package cymru.pythefnos.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class LeasedWorkIT {
    private static final Duration LEASE = Duration.ofMillis(600);

    private final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    private final WorkQueue queue;
    private final MongoTemplate template;
    private final Slow slow = new Slow();
    private final LeasedWork work;

    LeasedWorkIT(TestStore store) {
        template = store.freshDatabase();
        queue = store.indexed(template, WorkQueue.in(template, "work", clock));
        work = new LeasedWork(queue, slow, new LeasedWork.Settings("trial", 4, LEASE, Duration.ofMillis(20)));
    }

    @BeforeEach
    void start() {
        work.start();
    }

    @AfterEach
    void stop() {
        slow.goOn.release(1_000);
        work.stop();
    }

    @Test
    void takesNoMoreThanItHasWorkersFor() {
        queue.addAll(IntStream.range(0, 40).mapToObj(i -> "p" + i).toList(), clock.instant());
        work.nudge();
        await().until(() -> slow.begun.size() == 4);
        assertThat(queue.claim(100, LEASE)).as("what another instance can have").hasSize(36);
    }

    @Test
    void allIsDoneOnceEach() {
        slow.goOn.release(1_000);
        queue.addAll(IntStream.range(0, 200).mapToObj(i -> "p" + i).toList(), clock.instant());
        await().until(() -> queue.size() == 0);
        assertThat(slow.begun).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheLeaseOfWhatTakesLong() {
        queue.add("long", clock.instant());
        await().until(() -> slow.begun.size() == 1);
        for (int i = 0; i < 5; i++) {
            clock.forward(LEASE.dividedBy(2));
            await().until(() -> !nextAt().isBefore(clock.instant().plus(LEASE)));
        }
        assertThat(queue.claim(LEASE)).isEmpty();
        slow.goOn.release();
        await().until(() -> queue.size() == 0);
        assertThat(slow.begun).hasSize(1);
    }

    @Test
    void whatMeetsAFaultIsTriedAgainAtItsTime() {
        slow.goOn.release(1_000);
        slow.faulty = true;
        queue.add("faulty", clock.instant());
        await().until(() -> slow.begun.size() == 1 && nextAt().equals(slow.again()));
        slow.faulty = false;
        clock.forward(Duration.ofMinutes(1));
        await().until(() -> queue.size() == 0);
        assertThat(slow.begun).hasSize(2);
    }

    @Test
    void whatSaysWhenIsTriedAgainThen() {
        slow.goOn.release(1_000);
        slow.next = Optional.of(clock.instant().plusSeconds(30));
        queue.add("later", clock.instant());
        await().until(() -> slow.begun.size() == 1 && nextAt().equals(slow.next.orElseThrow()));
    }

    private Instant nextAt() {
        return template.getCollection("work")
                .find()
                .map(d -> d.getDate("nextAt").toInstant())
                .first();
    }

    /** Begins each piece, and ends it when told to. */
    private final class Slow implements Work {
        final Queue<String> begun = new ConcurrentLinkedQueue<>();
        final Semaphore goOn = new Semaphore(0);
        volatile boolean faulty;
        volatile Optional<Instant> next = Optional.empty();

        @Override
        public Function<Claim, Optional<Instant>> prepare(List<Claim> claims) {
            return claim -> {
                begun.add(claim.id());
                goOn.acquireUninterruptibly();
                if (faulty) {
                    throw new IllegalStateException("on purpose");
                }
                return next;
            };
        }

        @Override
        public Instant afterFault(Claim claim) {
            return again();
        }

        Instant again() {
            return clock.instant().plus(Duration.ofMinutes(1));
        }
    }
}
