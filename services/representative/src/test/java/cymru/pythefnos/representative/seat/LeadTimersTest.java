package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.ThirdSectorDomains;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadTimersTest {

    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();
    private final InMemorySeats seats = new InMemorySeats();
    private final List<Timer> set = new ArrayList<>();
    private final LeadTimers timers =
            new LeadTimers(set::add, new FollowingHolders(seats, people), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aSeatHeldByEmail() {
        people.add(person().called("sian"));
        seats.add(heldBy("sian").called("sedd"));
    }

    @Test
    void aChangeIsFollowedAtOnceAndLookedAtOnceMore() {
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), timers, List.of())
                .edit(SIAN, 1, person().byPost().profile());
        assertThat(lead()).isEqualTo(2);
        assertThat(set).containsExactly(new Timer("seat-lead", "sian", 2, NOW.plusSeconds(30)));
    }

    @Test
    void aCrashAfterThePersonWasSavedIsMadeGoodByTheTimer() {
        timers.leadAboutToChange(SIAN, 2);
        people.edit("sian", person().byPost().profile());
        assertThat(lead()).isZero();
        timers.fire(set.getFirst());
        assertThat(lead()).isEqualTo(2);
    }

    @Test
    void theTimerOfASaveThatNeverHappenedChangesNothing() {
        timers.leadAboutToChange(SIAN, 2);
        timers.fire(set.getFirst());
        assertThat(seats.events).hasExactlyElementsOfTypes(SeatAssigned.class);
    }

    @Test
    void aSeatThatAnOfficerChangesAtThisMomentIsLeftToTheTimer() {
        var busy = new BusySeats(seats);
        var following = new FollowingHolders(busy, people);
        people.edit("sian", person().byPost().profile());
        var late = new LeadTimers(set::add, following, Clock.fixed(NOW, ZoneOffset.UTC));
        late.leadChanged(SIAN);
        assertThat(lead()).isZero();
        assertThatThrownBy(() -> following.follow(SIAN)).isInstanceOf(Overtaken.class);
    }

    private int lead() {
        return seats.find(new SeatId("sedd")).orElseThrow().state().leadWorkingDays();
    }

    /** Whoever writes has been overtaken. */
    private record BusySeats(Seats all) implements Seats {
        @Override
        public Optional<Versioned<Seat>> find(SeatId id) {
            return all.find(id);
        }

        @Override
        public Versioned<Seat> add(SeatEvent event) {
            return all.add(event);
        }

        @Override
        public Result<Versioned<Seat>, Stale> replace(SeatEvent event, long version) {
            return Result.refused(new Stale(version + 1));
        }

        @Override
        public List<Seat> ofGroup(GroupId group) {
            return all.ofGroup(group);
        }

        @Override
        public List<Versioned<Seat>> ofGroup(GroupId group, @Nullable SeatId after, int limit) {
            return all.ofGroup(group, after, limit);
        }

        @Override
        public List<Versioned<Seat>> naming(RepresentativeId person) {
            return all.naming(person);
        }
    }
}
