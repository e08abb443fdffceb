package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.representative.delivery.notice.Alarms;
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
        if (!watches.add(watch)) {
            join(watch);
        }
        alarms.lookFor(watch, watch.due());
        look(watch.id(), now);
    }

    /** Whether that rendition is watched until then, for all of these seats. */
    boolean watches(RenditionWatch watch) {
        return watches.find(watch.id())
                .map(RenditionWatches.StoredWatch::watch)
                .filter(known -> known.seats().containsAll(watch.seats())
                        && known.deadline().equals(watch.deadline()))
                .isPresent();
    }

    /** To be called when the alarm goes off, and harmless at any other time. */
    public void look(String id, Instant now) {
        watches.find(id).ifPresent(stored -> {
            RenditionWatch watch = stored.watch();
            boolean due = !watch.due().isAfter(now);
            if (due
                    && watch.unannounced()
                    && stillMissing(watch)
                    && !watches.announce(watch.announce(), stored.version())) {
                look(id, now);
            }
        });
    }

    private void join(RenditionWatch watch) {
        watches.find(watch.id()).ifPresent(stored -> {
            RenditionWatch joined = stored.watch().joinedBy(watch);
            if (!joined.equals(stored.watch()) && !watches.save(joined, stored.version())) {
                join(watch);
            }
        });
    }

    private boolean stillMissing(RenditionWatch watch) {
        return papers.find(watch.paper())
                .filter(paper -> !paper.withdrawn())
                .filter(paper -> watch.wanted().in(paper).isEmpty())
                .isPresent();
    }
}
