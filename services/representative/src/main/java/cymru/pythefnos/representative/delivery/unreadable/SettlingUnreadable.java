package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.UnreadableSettled;
import java.time.Clock;
import java.time.LocalDate;

/** Writing down what was done for somebody who could not read a paper. */
public final class SettlingUnreadable {
    private final UnreadablePapers told;
    private final Clock clock;

    public SettlingUnreadable(UnreadablePapers told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    public Result<UnreadablePaper, SettlingRefusal> find(UnreadableId id) {
        return Result.<Versioned<UnreadablePaper>, SettlingRefusal>found(
                        told.find(id), () -> new SettlingRefusal.Unknown(id))
                .map(Versioned::state);
    }

    /** The same again changes nothing; once something is on record, nothing else takes its place. */
    public Result<UnreadablePaper, SettlingRefusal> settle(UnreadableId id, UnreadablePaper.Done done) {
        return Result.<Versioned<UnreadablePaper>, SettlingRefusal>found(
                        told.find(id), () -> new SettlingRefusal.Unknown(id))
                .then(known -> settle(known, done));
    }

    private Result<UnreadablePaper, SettlingRefusal> settle(
            Versioned<UnreadablePaper> known, UnreadablePaper.Done done) {
        UnreadablePaper paper = known.state();
        LocalDate today = Occasion.dayOf(clock.instant());
        LocalDate since = Occasion.dayOf(paper.toldAt());
        if (done.equals(paper.done())) {
            return Result.done(paper);
        }
        if (paper.done() != null) {
            return Result.refused(new SettlingRefusal.DoneAlready(paper.done()));
        }
        if (done.on().isAfter(today) || done.on().isBefore(since)) {
            return Result.refused(new SettlingRefusal.NotThatDay(since, today));
        }
        UnreadablePaper settled = paper.settled(done);
        return told.replace(new UnreadableSettled(settled, done), known.version()) instanceof Result.Done
                ? Result.done(settled)
                : settle(paper.id(), done);
    }
}
