package cymru.pythefnos.chassis.timer;

import java.util.stream.Stream;

/** A bean that knows which timers there should be; the reconciler sets what is missing. */
public interface TimerSource {

    /** All that is still to come; may include what has fired already. */
    Stream<Timer> expected();
}
