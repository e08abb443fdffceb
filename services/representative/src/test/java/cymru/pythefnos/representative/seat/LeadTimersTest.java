package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonChange;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.ThirdSectorDomains;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), timers)
                .edit(SIAN, 1, person().byPost().profile());
        assertThat(lead()).isEqualTo(2);
        assertThat(set).containsExactly(new Timer("seat-lead", "sian", 2, NOW.plusSeconds(30)));
    }

    @Test
    void aCrashAfterThePersonWasSavedIsMadeGoodByTheTimer() {
        timers.leadAboutToChange(SIAN, 2);
        people.save(new Representative(SIAN, 1, person().byPost().profile()), PersonChange.EDITED);
        assertThat(lead()).isZero();
        timers.fire(set.getFirst());
        assertThat(lead()).isEqualTo(2);
    }

    @Test
    void theTimerOfASaveThatNeverHappenedChangesNothing() {
        timers.leadAboutToChange(SIAN, 2);
        timers.fire(set.getFirst());
        assertThat(seats.trail).containsExactly(SeatChange.ASSIGNED);
    }

    private int lead() {
        return seats.find(new SeatId("sedd")).orElseThrow().leadWorkingDays();
    }
}
