package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.seat.SeatFixture.GROUP;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.SeatEvent.SeatVacated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of seats must do. */
public interface SeatsContract extends AggregatesContract<SeatId, Seat, SeatEvent> {

    @Override
    Seats aggregates();

    @Override
    default SeatId freshId() {
        return new SeatId(UUID.randomUUID().toString());
    }

    @Override
    default SeatEvent added(SeatId id) {
        return heldBy("sian").backedBy("ifan", "carys").called(id.value());
    }

    @Override
    default SeatEvent changed(SeatId id, int nth) {
        return new SeatAssigned(added(id).seat().withLead(nth));
    }

    @Override
    default Seat state(SeatEvent event) {
        return event.seat();
    }

    @Test
    default void aTermWithoutEndComesBack() {
        var seat = heldBy("sian").from(LocalDate.of(2027, 3, 28), null).called("sedd");
        aggregates().add(seat);
        assertThat(aggregates().find(new SeatId("sedd"))).contains(new Versioned<>(seat.seat(), 1));
    }

    @Test
    default void aVacantSeatHasNobodyInIt() {
        var seat = aggregates().add(heldBy("sian").called("sedd")).state();
        aggregates().replace(new SeatVacated(seat.vacate()), 1);
        assertThat(aggregates().find(seat.id()).orElseThrow().state().holder()).isNull();
        assertThat(aggregates().naming(new RepresentativeId("sian"))).isEmpty();
    }

    @Test
    default void seatsOfAGroupComeInTheOrderInWhichTheyWereMade() {
        aggregates().add(heldBy("sian").called("sedd-1"));
        aggregates().add(heldBy("ifan").called("sedd-2"));
        assertThat(aggregates().ofGroup(GROUP))
                .extracting(Seat::id)
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(aggregates().ofGroup(new GroupId("arall"))).isEmpty();
    }

    @Test
    default void theSeatsOfAGroupGoOnAfterOneOfThem() {
        aggregates().add(heldBy("sian").called("sedd-1"));
        aggregates().add(heldBy("ifan").called("sedd-2"));
        aggregates().add(heldBy("carys").called("sedd-3"));
        assertThat(ids(aggregates().ofGroup(GROUP, null, 2)))
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(ids(aggregates().ofGroup(GROUP, new SeatId("sedd-2"), 2))).containsExactly(new SeatId("sedd-3"));
        assertThat(aggregates().ofGroup(new GroupId("arall"), null, 2)).isEmpty();
    }

    @Test
    default void seatsAreFoundByHolderAndByBackup() {
        aggregates().add(heldBy("sian").backedBy("carys").called("sedd-1"));
        aggregates().add(heldBy("ifan").backedBy("carys", "sian").called("sedd-2"));
        assertThat(aggregates().naming(new RepresentativeId("sian"))).hasSize(2);
        assertThat(aggregates().naming(new RepresentativeId("ifan"))).hasSize(1);
        assertThat(aggregates().naming(new RepresentativeId("neb"))).isEmpty();
    }

    private static List<SeatId> ids(List<Versioned<Seat>> seats) {
        return seats.stream().map(seat -> seat.state().id()).toList();
    }
}
