package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.metrics.Sample;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Deliveries by state, and how long the longest has waited to be tried. */
final class DeliveryMeters implements MeterBinder {
    private static final Set<State> STATES = EnumSet.complementOf(EnumSet.of(State.SUPERSEDED, State.STOPPED));

    private final Sample<Map<State, Long>> counts;
    private final Sample<Double> wait;

    DeliveryMeters(Deliveries deliveries, Clock clock) {
        this.counts = new Sample<>(() -> {
            Map<State, Long> counted = new EnumMap<>(State.class);
            STATES.forEach(state -> counted.put(state, deliveries.count(state)));
            return counted;
        });
        this.wait = new Sample<>(() -> deliveries
                .oldestUntried()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1e3)
                .orElse(0.0));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (State state : STATES) {
            counts.gauge(
                    registry,
                    "pythefnos.deliveries",
                    "Deliveries by state",
                    Tags.of("state", state.name().toLowerCase(Locale.ROOT)),
                    counted -> counted.getOrDefault(state, 0L));
        }
        wait.gauge(
                registry,
                "pythefnos.deliveries.untried.seconds",
                "How long the e-mail has waited that has waited longest without having been tried",
                Tags.empty(),
                seconds -> seconds);
    }
}
