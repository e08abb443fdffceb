package cymru.pythefnos.representative.delivery.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.papers.WatchEvent.RenditionAwaited;
import cymru.pythefnos.representative.delivery.papers.WatchEvent.RenditionMissing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of watches must do. */
public abstract class RenditionWatchesContract implements AggregatesContract<WatchId, RenditionWatch, WatchEvent> {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);

    protected abstract RenditionWatches watches();

    @Override
    public RenditionWatches aggregates() {
        return watches();
    }

    @Override
    public WatchId freshId() {
        return watch(UUID.randomUUID().toString(), DEADLINE).id();
    }

    @Override
    public WatchEvent added(WatchId id) {
        return new RenditionAwaited(watch(id.value().split(":")[0], DEADLINE));
    }

    @Override
    public WatchEvent changed(WatchId id, int nth) {
        return new RenditionAwaited(watch(id.value().split(":")[0], DEADLINE.plusDays(nth)));
    }

    @Override
    public RenditionWatch state(WatchEvent event) {
        return event.watch();
    }

    @Test
    void aWatchComesBackAsItWasSaved() {
        RenditionWatch watch = watch("p", DEADLINE);
        watches().add(new RenditionAwaited(watch));
        watches().replace(new RenditionMissing(watch.announce()), 1);
        assertThat(watches().find(watch.id())).contains(new Versioned<>(watch.announce(), 2));
    }

    @Test
    void watchesAreFoundUntilTheDayOfTheirDeadline() {
        watches().add(new RenditionAwaited(watch("p", DEADLINE)));
        watches().add(new RenditionAwaited(watch("q", DEADLINE.minusDays(1))));
        try (var due = watches().dueFrom(DEADLINE)) {
            assertThat(due).containsExactly(watch("p", DEADLINE));
        }
    }

    @Test
    void anAnnouncementMindsTheVersion() {
        RenditionWatch watch = watch("p", DEADLINE);
        watches().add(new RenditionAwaited(watch));
        watches().replace(new RenditionAwaited(watch), 1);
        assertThat(watches().replace(new RenditionMissing(watch), 1)).isEqualTo(Result.refused(new Stale(2)));
    }

    static RenditionWatch watch(String paper, LocalDate deadline) {
        var wanted = new Wanted(Format.EASY_READ, Language.EN);
        var seats = List.of(new SeatId("s"));
        return new RenditionWatch(new PaperId(paper), new MeetingId("m"), wanted, seats, deadline, List.of());
    }
}
