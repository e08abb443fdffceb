package cymru.pythefnos.representative.delivery.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches.StoredWatch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of watches must do. */
public abstract class RenditionWatchesContract {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);

    protected abstract RenditionWatches watches();

    @Test
    void aWatchComesBackAsItWasSaved() {
        RenditionWatch watch = watch("p", DEADLINE);
        assertThat(watches().add(watch)).isTrue();
        assertThat(watches().find(watch.id())).contains(new StoredWatch(watch, 1));
        assertThat(watches().announce(watch.announce(), 1)).isTrue();
        assertThat(watches().find(watch.id())).contains(new StoredWatch(watch.announce(), 2));
    }

    @Test
    void aWatchThatIsThereStaysAsItIs() {
        watches().add(watch("p", DEADLINE));
        assertThat(watches().add(watch("p", DEADLINE.plusDays(1)))).isFalse();
        assertThat(watches()
                        .find(watch("p", DEADLINE).id())
                        .orElseThrow()
                        .watch()
                        .deadline())
                .isEqualTo(DEADLINE);
    }

    @Test
    void watchesAreFoundUntilTheDayOfTheirDeadline() {
        watches().add(watch("p", DEADLINE));
        watches().add(watch("q", DEADLINE.minusDays(1)));
        try (var due = watches().dueFrom(DEADLINE)) {
            assertThat(due).containsExactly(watch("p", DEADLINE));
        }
    }

    @Test
    void aSaveMindsTheVersion() {
        RenditionWatch watch = watch("p", DEADLINE);
        watches().add(watch);
        assertThat(watches().save(watch, 1)).isTrue();
        assertThat(watches().save(watch, 1)).isFalse();
        assertThat(watches().announce(watch, 1)).isFalse();
    }

    static RenditionWatch watch(String paper, LocalDate deadline) {
        var wanted = new Wanted(Format.EASY_READ, Language.EN);
        var seats = List.of(new SeatId("s"));
        return new RenditionWatch(new PaperId(paper), new MeetingId("m"), wanted, seats, deadline, List.of());
    }
}
