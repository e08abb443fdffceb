package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.TimerHandler;
import java.time.Clock;

/** Looks for a rendition when its timer fires. */
public final class RenditionTimers implements TimerHandler {

    private final WatchingRenditions watching;
    private final Clock clock;

    public RenditionTimers(WatchingRenditions watching, Clock clock) {
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TimersSet.RENDITION;
    }

    @Override
    public void fire(Timer timer) {
        watching.look(timer.subject(), clock.instant());
    }
}
