package cymru.pythefnos.chassis.aggregate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state as it was read.
 *
 * @param version 1 after the insert, one more with each update; give it back with the update
 */
public record Versioned<T>(T state, long version) {
    /**
     * Whether the asker has seen another version.
     *
     * @param expected the version that the asker has seen; null = whatever there is
     */
    public Optional<Stale> staleFor(@Nullable Long expected) {
        return expected == null || expected == version ? Optional.empty() : Optional.of(new Stale(version));
    }

    /** The same, to go on with if it is what the asker has seen. */
    public Result<Versioned<T>, Stale> expecting(@Nullable Long expected) {
        return staleFor(expected)
                .<Result<Versioned<T>, Stale>>map(Result::refused)
                .orElseGet(() -> Result.done(this));
    }
}
