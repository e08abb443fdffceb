package cymru.pythefnos.chassis.time;

import java.time.Clock;

/** The time of this world. Leases and ages are measured by it, even where the domain's clock is moved. */
public final class RealTime {
    public static final Clock CLOCK = Clock.systemUTC();

    private RealTime() {}
}
