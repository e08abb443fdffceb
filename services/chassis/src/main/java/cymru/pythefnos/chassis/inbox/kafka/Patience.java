package cymru.pythefnos.chassis.inbox.kafka;

import com.mongodb.MongoException;
import cymru.pythefnos.chassis.inbox.EventSettings;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How long to go on trying. What a handler refuses becomes a dead letter in less than a minute; while the store is away
 * there is no sense in dead letters, and the consumer waits for it.
 */
final class Patience {
    private static final long LONGEST = 10_000;

    private Patience() {}

    static BackOff with(Exception failure, EventSettings properties) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(properties.firstRetry().toMillis(), 2);
        backOff.setMaxInterval(LONGEST);
        if (!storeIsAway(failure)) {
            backOff.setMaxElapsedTime(properties.retryFor().toMillis());
        }
        return backOff;
    }

    static boolean storeIsAway(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof TransientDataAccessException
                        || e instanceof NonTransientDataAccessResourceException
                        || (e instanceof MongoException m && m.getCode() < 0));
    }
}
