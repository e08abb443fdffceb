package cymru.pythefnos.chassis.timer;

import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fires what is due. */
public final class TimerRunner implements Work {
    private final MongoTimers timers;
    private final Map<String, TimerHandler> handlers;
    private final TimerSettings settings;
    private final Clock clock;

    TimerRunner(MongoTimers timers, List<TimerHandler> handlers, TimerSettings settings, Clock clock) {
        this.timers = timers;
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::type, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Function<Claim, Optional<Instant>> prepare(List<Claim> claims) {
        return claim -> {
            if (!timers.isDone(claim.id())) {
                fire(Timer.read(claim.id(), claim.dueAt()));
                timers.done(claim);
            }
            return Optional.empty();
        };
    }

    @Override
    public Instant afterFault(Claim claim) {
        return clock.instant().plus(settings.retryAfter(claim.attempts()));
    }

    /** How long the timer has waited that has been due for longest. */
    public Duration lateness() {
        return timers.queue()
                .dueSince()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** How many timers have been tried in vain so often that somebody should look. */
    public long stuck() {
        return timers.queue().triedAtLeast(settings.alarmAfter());
    }

    private void fire(Timer timer) {
        @Nullable TimerHandler handler = handlers.get(timer.type());
        if (handler == null) {
            throw new IllegalStateException("no handler for timers of type " + timer.type());
        }
        handler.fire(timer);
    }
}
