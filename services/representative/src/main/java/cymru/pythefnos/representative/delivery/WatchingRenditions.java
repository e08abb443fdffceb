package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.seat.SeatId;
import java.time.Instant;
import java.util.List;

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

    void watch(KnownPaper paper, Wanted wanted, List<SeatId> seats, Instant now) {
        RenditionWatch watch = watch(paper, wanted, seats);
        if (!watches.add(watch)) {
            join(watch);
        }
        alarms.lookFor(watch, watch.due());
        look(watch.id(), now);
    }

    /** Whether that rendition is watched for all of these seats. */
    boolean watches(KnownPaper paper, Wanted wanted, List<SeatId> seats) {
        return watches.find(watch(paper, wanted, seats).id())
                .filter(stored -> stored.watch().seats().containsAll(seats))
                .isPresent();
    }

    private static RenditionWatch watch(KnownPaper paper, Wanted wanted, List<SeatId> seats) {
        return new RenditionWatch(paper.id(), paper.meeting(), wanted, seats, paper.deadline(), List.of());
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
