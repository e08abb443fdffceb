package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.TimerHandler;
import cymru.pythefnos.chassis.timer.TimerSource;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.notice.TimersSet;
import java.time.Clock;
import java.util.stream.Stream;

/** Looks for a rendition when its timer fires, and knows which timers there should be. */
public final class RenditionTimers implements TimerHandler, TimerSource {

    private final WatchingRenditions watching;
    private final RenditionWatches watches;
    private final Clock clock;

    public RenditionTimers(WatchingRenditions watching, RenditionWatches watches, Clock clock) {
        this.watching = watching;
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TimersSet.RENDITION;
    }

    @Override
    public void fire(Timer timer) {
        watching.look(new WatchId(timer.subject()), clock.instant());
    }

    /** One that is overdue fires at once; after the deadline nobody can do anything about it any more. */
    @Override
    public Stream<Timer> expected() {
        return watches.dueFrom(Occasion.dayOf(clock.instant()))
                .filter(RenditionWatch::unannounced)
                .map(watch -> TimersSet.rendition(watch, watch.due()));
    }
}
