package cymru.pythefnos.meeting.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import cymru.pythefnos.meeting.api.compliance.Tally;
import cymru.pythefnos.meeting.compliance.report.Rows.Marked;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of rows does. */
public abstract class RowsContract {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 30);

    protected abstract Rows rows();

    @Test
    void whatIsMarkedIsListedUntilItIsSaved() {
        Rows rows = rows();
        rows.mark("m1", "g1");
        Marked mark = rows.find("m1").orElseThrow();

        assertThat(rows.marked(10)).containsExactly(mark);
        assertThat(rows.save(mark, row("m1", DAY))).isTrue();
        assertThat(rows.marked(10)).isEmpty();
        assertThat(rows.find("m1").orElseThrow().row()).isEqualTo(row("m1", DAY));
    }

    @Test
    void whatWasMarkedMeanwhileIsNotSavedOver() {
        Rows rows = rows();
        rows.mark("m1", "g1");
        Marked before = rows.find("m1").orElseThrow();
        rows.mark("m1", null);

        assertThat(rows.save(before, row("m1", DAY))).isFalse();
        assertThat(rows.marked(10)).hasSize(1);
        assertThat(rows.between(DAY, DAY)).isEmpty();
    }

    @Test
    void seatsMarkTheMeetingsOfTheirGroupOnly() {
        Rows rows = rows();
        rows.mark("m1", "g1");
        rows.mark("m1", null);
        rows.mark("m2", "g2");
        rows.mark("m3", null);
        Stream.of("m1", "m2", "m3").forEach(id -> rows.save(rows.find(id).orElseThrow(), null));
        rows.markGroup("g1");

        assertThat(rows.marked(10)).extracting(Marked::meetingId).containsExactly("m1");
    }

    @Test
    void bothDaysOfAPeriodBelongToIt() {
        Rows rows = rows();
        save(rows, "before", DAY.minusDays(1));
        save(rows, "first", DAY);
        save(rows, "last", DAY.plusDays(1));
        save(rows, "after", DAY.plusDays(2));

        assertThat(rows.between(DAY, DAY.plusDays(1)))
                .extracting(MeetingRow::meetingId)
                .containsExactly("first", "last");
    }

    @Test
    void aRowThatHasNoGroundsAnyLongerIsTakenAway() {
        Rows rows = rows();
        save(rows, "m1", DAY);
        rows.save(rows.find("m1").orElseThrow(), null);

        assertThat(rows.between(DAY, DAY)).isEmpty();
        rows.forget("m1");
        try (Stream<String> meetings = rows.meetings()) {
            assertThat(meetings).isEmpty();
        }
    }

    private static void save(Rows rows, String id, LocalDate day) {
        rows.mark(id, "g1");
        rows.save(rows.find(id).orElseThrow(), row(id, day));
    }

    private static MeetingRow row(String id, LocalDate day) {
        return new MeetingRow(
                id,
                "g1",
                day,
                OffsetDateTime.parse(day + "T10:00:00+01:00"),
                false,
                true,
                day.minusDays(15),
                day.minusDays(8),
                new Tally(3, 1, 1, 0, 1),
                Tally.NONE,
                2,
                1,
                3);
    }
}
