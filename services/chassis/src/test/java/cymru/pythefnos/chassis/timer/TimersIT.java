package cymru.pythefnos.chassis.timer;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.LeasedWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class TimersIT {
    private static final TimerSettings PROPERTIES = new TimerSettings(
            Duration.ofSeconds(1),
            Duration.ofMinutes(2),
            4,
            Duration.ofMinutes(5),
            Duration.ofSeconds(2),
            Duration.ofMinutes(5),
            3,
            true);

    private final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    private final List<Timer> fired = new CopyOnWriteArrayList<>();
    private final List<Timer> expected = new ArrayList<>();
    private volatile boolean refusing;
    private final TestStore store;
    private final MongoTimers timers;
    private final TimerRunner runner;
    private final LeasedWork work;
    private final Reconciler reconciler;

    TimersIT(TestStore store) {
        this.store = store;
        MongoTemplate template = store.freshDatabase();
        timers = store.indexed(template, new MongoTimers(template, clock));
        runner = new TimerRunner(timers, List.of(new Reminders()), PROPERTIES, clock);
        work = new LeasedWork(timers.queue(), runner, PROPERTIES.work());
        reconciler = new Reconciler(timers, List.of((TimerSource) this::expectedNow));
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    private Stream<Timer> expectedNow() {
        return expected.stream();
    }

    private final class Reminders implements TimerHandler {
        @Override
        public String type() {
            return "reminder";
        }

        @Override
        public void fire(Timer timer) {
            if (refusing) {
                throw new IllegalStateException("on purpose");
            }
            fired.add(timer);
        }
    }

    private Timer inAnHour(String subject) {
        return new Timer("reminder", subject, 1, clock.instant().plus(Duration.ofHours(1)));
    }

    private void afterAnHour() {
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void firesWhenDueAndNotBefore() {
        Timer timer = inAnHour("meeting-1");
        timers.schedule(timer);
        clock.forward(Duration.ofHours(1).minusMillis(1));
        assertThat(work.runDue()).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(work.runDue()).isEqualTo(1);
        assertThat(fired).containsExactly(timer);
    }

    @Test
    void whatHasFiredNeverComesBack() {
        Timer timer = inAnHour("meeting-1");
        timers.schedule(timer);
        expected.add(timer);
        afterAnHour();
        work.runDue();
        timers.schedule(timer);
        assertThat(reconciler.reconcile()).isZero();
        timers.queue().add(timer.id(), timer.dueAt());
        work.runDue();
        assertThat(fired).hasSize(1);
        assertThat(timers.queue().size()).isZero();
    }

    @Test
    void theReconcilerSetsWhatIsMissingAndOnlyThat() {
        expected.addAll(
                IntStream.range(0, 1_200).mapToObj(i -> inAnHour("m" + i)).toList());
        timers.schedule(expected.getFirst());
        assertThat(reconciler.reconcile()).isEqualTo(1_199);
        assertThat(reconciler.reconcile()).isZero();
        assertThat(timers.queue().size()).isEqualTo(1_200);
    }

    @Test
    void aNewPlanIsAnotherTimer() {
        timers.schedule(inAnHour("meeting-1"));
        timers.schedule(new Timer("reminder", "meeting-1", 2, clock.instant().plus(Duration.ofHours(2))));
        afterAnHour();
        work.runDue();
        afterAnHour();
        work.runDue();
        assertThat(fired).extracting(Timer::dueVersion).containsExactly(1L, 2L);
    }

    @Test
    void whatFailsIsTriedAgainLaterAndLater() {
        timers.schedule(inAnHour("meeting-1"));
        afterAnHour();
        refusing = true;
        assertThat(work.runDue()).isEqualTo(1);
        clock.forward(Duration.ofMillis(1_999));
        assertThat(work.runDue()).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(work.runDue()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(3));
        assertThat(work.runDue()).isZero();
        assertThat(runner.stuck()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(work.runDue()).isEqualTo(1);
        assertThat(runner.stuck()).as("three attempts").isEqualTo(1);
        refusing = false;
        clock.forward(Duration.ofSeconds(8));
        work.runDue();
        assertThat(fired).hasSize(1);
        assertThat(runner.stuck()).isZero();
    }

    @Test
    void aFailureDoesNotHoldUpTheOthers() {
        timers.schedule(new Timer("unknown", "x", 1, clock.instant()));
        timers.schedule(new Timer("reminder", "y", 1, clock.instant()));
        assertThat(work.runDue()).isEqualTo(2);
        assertThat(fired).extracting(Timer::subject).containsExactly("y");
    }

    @Test
    void afterACrashItFiresWhenTheLeaseHasRunOut() {
        timers.schedule(new Timer("reminder", "x", 1, clock.instant()));
        Claim lost = timers.queue().claim(PROPERTIES.lease()).orElseThrow();
        assertThat(work.runDue()).isZero();
        clock.forward(PROPERTIES.lease());
        work.runDue();
        assertThat(fired).hasSize(1);
        timers.done(lost);
        assertThat(timers.queue().done(lost)).isFalse();
        assertThat(timers.queue().size()).isZero();
    }

    @Test
    void eightRunnersFireEachOnce() throws Exception {
        IntStream.range(0, 200).forEach(i -> timers.schedule(new Timer("reminder", "m" + i, 1, clock.instant())));
        Threads.together(8, work::runDue);
        assertThat(fired).hasSize(200).doesNotHaveDuplicates();
    }
}
