package cymru.pythefnos.meeting.group;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.api.group.GroupId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every projection of seats does. */
public abstract class SeatLeadsContract {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private final GroupId group = new GroupId(UUID.randomUUID().toString());
    private final String seat = UUID.randomUUID().toString();

    protected abstract SeatLeads seats();

    @Test
    void theLastWordCounts() {
        SeatLeads seats = seats();
        SeatLead byMail = new SeatLead(seat, group, 0, START, null);
        seats.assigned(new SeatLead(seat, group, 2, START, START.plusYears(2)));
        seats.assigned(byMail);
        seats.assigned(byMail);
        assertThat(seats.of(group)).containsExactly(byMail);
    }

    @Test
    void aVacatedSeatIsGone() {
        SeatLeads seats = seats();
        seats.assigned(new SeatLead(seat, group, 2, START, null));
        seats.vacated(seat);
        seats.vacated(seat);
        assertThat(seats.of(group)).isEmpty();
    }

    @Test
    void eachGroupHasItsOwn() {
        SeatLeads seats = seats();
        seats.assigned(new SeatLead(seat, group, 2, START, null));
        assertThat(seats.of(new GroupId(UUID.randomUUID().toString()))).isEmpty();
    }
}
