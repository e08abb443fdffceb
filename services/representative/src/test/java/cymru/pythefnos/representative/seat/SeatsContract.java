package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.seat.SeatFixture.GROUP;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of seats must do. */
public abstract class SeatsContract {

    protected abstract Seats seats();

    @Test
    void everythingComesBack() {
        var seat = heldBy("sian")
                .backedBy("ifan", "carys")
                .from(LocalDate.of(2027, 3, 28), null)
                .called("sedd");
        assertThat(seats().add(seat)).isEqualTo(seat.at(1));
        assertThat(seats().find(seat.id())).contains(seat.at(1));
    }

    @Test
    void aVacantSeatHasNobodyInIt() {
        var seat = seats().add(heldBy("sian").called("sedd"));
        seats().save(seat.vacate(1), SeatChange.VACATED);
        assertThat(seats().find(seat.id()).orElseThrow().holder()).isNull();
        assertThat(seats().naming(new RepresentativeId("sian"))).isEmpty();
    }

    @Test
    void aSaveMindsTheVersion() {
        var seat = seats().add(heldBy("sian").called("sedd"));
        assertThat(seats().save(seat.withLead(2), SeatChange.ASSIGNED).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> seats().save(seat, SeatChange.ASSIGNED)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void seatsOfAGroupComeInTheOrderInWhichTheyWereMade() {
        seats().add(heldBy("sian").called("sedd-1"));
        seats().add(heldBy("ifan").called("sedd-2"));
        assertThat(seats().ofGroup(GROUP))
                .extracting(Seat::id)
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(seats().ofGroup(new GroupId("arall"))).isEmpty();
    }

    @Test
    void theSeatsOfAGroupGoOnAfterOneOfThem() {
        seats().add(heldBy("sian").called("sedd-1"));
        seats().add(heldBy("ifan").called("sedd-2"));
        seats().add(heldBy("carys").called("sedd-3"));
        assertThat(seats().ofGroup(GROUP, null, 2))
                .extracting(Seat::id)
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(seats().ofGroup(GROUP, new SeatId("sedd-2"), 2))
                .extracting(Seat::id)
                .containsExactly(new SeatId("sedd-3"));
        assertThat(seats().ofGroup(new GroupId("arall"), null, 2)).isEmpty();
    }

    @Test
    void seatsAreFoundByHolderAndByBackup() {
        seats().add(heldBy("sian").backedBy("carys").called("sedd-1"));
        seats().add(heldBy("ifan").backedBy("carys", "sian").called("sedd-2"));
        assertThat(seats().naming(new RepresentativeId("sian"))).hasSize(2);
        assertThat(seats().naming(new RepresentativeId("ifan"))).hasSize(1);
        assertThat(seats().naming(new RepresentativeId("neb"))).isEmpty();
    }
}
