package cymru.pythefnos.chassis.metrics;

import cymru.pythefnos.chassis.deadletter.DeadLetters;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.chassis.timer.TimerRunner;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What waits in every service that has a store. */
record StoreMeters(OutboxRelay outbox, Inbox inbox, DeadLetters letters, TimerRunner timers) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "pythefnos.outbox.oldest.seconds",
                "Age of the oldest event that has not been sent",
                () -> age(outbox.oldest()));
        gauge(
                registry,
                "pythefnos.inbox.wait.seconds",
                "How long an event has waited for an earlier one that has not come",
                () -> age(inbox.waitingSince()));
        gauge(
                registry,
                "pythefnos.timers.late.seconds",
                "How long the timer has waited that has been due for longest",
                () -> timers.lateness().toMillis() / 1e3);
        gauge(registry, "pythefnos.timers.stuck", "Timers that have been tried in vain several times", () ->
                (double) timers.stuck());
        gauge(
                registry,
                "pythefnos.dead.letters",
                "Events that could not be handled and that nobody has dealt with; more than 500 count as 501",
                () -> (double) letters.count());
    }

    private static double age(Optional<Instant> since) {
        return since.map(
                        then -> Duration.between(then, RealTime.CLOCK.instant()).toMillis() / 1e3)
                .filter(seconds -> seconds > 0)
                .orElse(0.0);
    }

    private static void gauge(MeterRegistry registry, String name, String what, Supplier<Double> question) {
        new Sample<>(question).gauge(registry, name, what, Tags.empty(), number -> number);
    }
}
