package cymru.pythefnos.representative.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void firstAndLastDayBothCount() {
        var january = term(1, 31);
        assertThat(january.covers(day(1))).isTrue();
        assertThat(january.covers(day(31))).isTrue();
        assertThat(january.covers(day(1).minusDays(1))).isFalse();
        assertThat(january.covers(day(31).plusDays(1))).isFalse();
    }

    @Test
    void noLastDayMeansUntilFurtherNotice() {
        assertThat(term(10, null).covers(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void termsThatShareOneDayOverlap() {
        assertThat(term(1, 10).overlaps(term(10, 20))).isTrue();
        assertThat(term(10, 20).overlaps(term(1, 10))).isTrue();
        assertThat(term(1, 10).overlaps(term(11, null))).isFalse();
        assertThat(term(11, null).overlaps(term(1, 10))).isFalse();
        assertThat(term(1, null).overlaps(term(20, 21))).isTrue();
    }

    @Test
    void aTermOfOneDayIsATerm() {
        assertThat(term(5, 5).endsBeforeItStarts()).isFalse();
        assertThat(term(5, 4).endsBeforeItStarts()).isTrue();
        assertThat(term(5, null).endsBeforeItStarts()).isFalse();
    }

    private static Term term(int from, @Nullable Integer to) {
        return new Term(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 1, day);
    }
}
