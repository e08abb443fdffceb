package cymru.pythefnos.chassis.timer;

import cymru.pythefnos.chassis.work.Claim;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fires what is due. */
public final class TimerRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TimerRunner.class);

    private final MongoTimers timers;
    private final Map<String, TimerHandler> handlers;
    private final TimerSettings properties;
    private final Clock clock;

    TimerRunner(MongoTimers timers, List<TimerHandler> handlers, TimerSettings properties, Clock clock) {
        this.timers = timers;
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::type, Function.identity()));
        this.properties = properties;
        this.clock = clock;
    }

    /** Fires all that is due now, one after the other. @return how many were claimed, failed ones too */
    public int runDue() {
        int claimed = 0;
        while (runOne()) {
            claimed++;
        }
        return claimed;
    }

    /** How many timers have been tried in vain so often that somebody should look. */
    public long stuck() {
        return timers.queue().triedAtLeast(properties.alarmAfter());
    }

    boolean runOne() {
        Optional<Claim> claim = timers.queue().claim(properties.lease());
        claim.ifPresent(this::run);
        return claim.isPresent();
    }

    private void run(Claim claim) {
        try {
            if (!timers.isDone(claim.id())) {
                fire(Timer.read(claim.id(), claim.dueAt()));
            }
            timers.finish(claim);
        } catch (RuntimeException e) {
            LOG.warn("Timer {} failed at attempt {}; trying again", claim.id(), claim.attempts(), e);
            timers.queue().retry(claim, clock.instant().plus(properties.retryAfter(claim.attempts())));
        }
    }

    private void fire(Timer timer) {
        @Nullable TimerHandler handler = handlers.get(timer.type());
        if (handler == null) {
            throw new IllegalStateException("no handler for timers of type " + timer.type());
        }
        handler.fire(timer);
    }
}
