package cymru.pythefnos.chassis.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@link LeasedWork} does with the pieces that it claims. */
public interface Work {

    /**
     * Looks up what all of these need, together and so at less cost.
     *
     * @return does one of them, on a thread of its own, and says when it is to be tried again; empty: it is done
     */
    Function<Claim, Optional<Instant>> prepare(List<Claim> claims);

    /** When to try a piece again that met a fault. */
    Instant afterFault(Claim claim);

    /** Nothing was due for a while. */
    default void idle() {}
}
