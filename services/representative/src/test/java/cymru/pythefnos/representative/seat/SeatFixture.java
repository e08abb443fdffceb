package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented seat of the group {@code grwp}, by default for 2027. */
public final class SeatFixture {

    public static final GroupId GROUP = new GroupId("grwp");

    private final String holder;
    private List<RepresentativeId> backups = List.of();
    private Term term = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    private SeatFixture(String holder) {
        this.holder = holder;
    }

    public static SeatFixture heldBy(String holder) {
        return new SeatFixture(holder);
    }

    public SeatFixture backedBy(String... people) {
        backups = Arrays.stream(people).map(RepresentativeId::new).toList();
        return this;
    }

    public SeatFixture from(LocalDate start, @Nullable LocalDate end) {
        term = new Term(start, end);
        return this;
    }

    public Assignment assignment() {
        return new Assignment(new RepresentativeId(holder), backups, term);
    }

    /** The seat, to be added. */
    public SeatAssigned called(String id) {
        return new SeatAssigned(new Seat(new SeatId(id), GROUP, new RepresentativeId(holder), backups, term, 0));
    }
}
