package cymru.pythefnos.chassis.problem;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through what wraps what; at most ten deep, since a chain may be a ring. */
public final class Causes {
    private Causes() {}

    public static <T extends Throwable> Optional<T> of(Throwable thrown, Class<T> wanted) {
        return chain(thrown).filter(wanted::isInstance).map(wanted::cast).findFirst();
    }

    public static boolean any(Throwable thrown, Predicate<Throwable> is) {
        return chain(thrown).anyMatch(is);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
