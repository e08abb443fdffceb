package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.notice.Alarms;
import cymru.pythefnos.representative.delivery.papers.WatchEvent.RenditionAwaited;
import cymru.pythefnos.representative.delivery.papers.WatchEvent.RenditionMissing;
import cymru.pythefnos.representative.meeting.KnownPapers;
import java.time.Instant;

/** Announces a missing rendition a week before the papers' deadline, or at once if that is past. */
public final class WatchingRenditions {

    private final RenditionWatches watches;
    private final KnownPapers papers;
    private final Alarms alarms;

    public WatchingRenditions(RenditionWatches watches, KnownPapers papers, Alarms alarms) {
        this.watches = watches;
        this.papers = papers;
        this.alarms = alarms;
    }

    void watch(RenditionWatch watch, Instant now) {
        join(watch, watches.add(new RenditionAwaited(watch)));
        alarms.lookFor(watch, watch.due());
        look(watch.id(), now);
    }

    /** Whether that rendition is watched until then, for all of these seats. */
    boolean watches(RenditionWatch watch) {
        return watches.find(watch.id())
                .map(Versioned::state)
                .filter(known -> known.seats().containsAll(watch.seats())
                        && known.deadline().equals(watch.deadline()))
                .isPresent();
    }

    /** To be called when the alarm goes off, and harmless at any other time. */
    public void look(WatchId id, Instant now) {
        watches.find(id).ifPresent(known -> {
            RenditionWatch watch = known.state();
            boolean due = !watch.due().isAfter(now);
            if (due && watch.unannounced() && stillMissing(watch)) {
                var missing = new RenditionMissing(watch.announce());
                if (watches.replace(missing, known.version()) instanceof Result.Refused<?, ?>) {
                    look(id, now);
                }
            }
        });
    }

    private void join(RenditionWatch watch, Versioned<RenditionWatch> known) {
        RenditionWatch joined = known.state().joinedBy(watch);
        if (!joined.equals(known.state())
                && watches.replace(new RenditionAwaited(joined), known.version()) instanceof Result.Refused<?, ?>) {
            watches.find(watch.id()).ifPresent(now -> join(watch, now));
        }
    }

    private boolean stillMissing(RenditionWatch watch) {
        return papers.find(watch.paper())
                .filter(paper -> !paper.withdrawn())
                .filter(paper -> watch.wanted().in(paper).isEmpty())
                .isPresent();
    }
}
