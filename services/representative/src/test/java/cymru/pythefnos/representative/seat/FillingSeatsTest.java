package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.GROUP;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonFixture;
import cymru.pythefnos.representative.person.PersonNews;
import cymru.pythefnos.representative.person.ThirdSectorDomains;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.SeatEvent.SeatVacated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FillingSeatsTest {

    private static final SeatId SEAT = new SeatId("sedd");
    private static final RepresentativeId SIAN = new RepresentativeId("sian");

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();
    private final InMemorySeats seats = new InMemorySeats();
    private final FollowingHolders following = new FollowingHolders(seats, people);
    private final FillingSeats filling = new FillingSeats(seats, people, id -> Groups.Answer.YES);

    @BeforeEach
    void threePeople() {
        people.add(person().called("sian"));
        people.add(person().byPost().called("ifan"));
        people.add(person().called("carys"));
    }

    @Test
    void aHolderWithEmailNeedsNoLead() {
        assertThat(make(heldBy("sian")).leadWorkingDays()).isZero();
    }

    @Test
    void aHolderByPostNeedsTwoWorkingDays() {
        assertThat(make(heldBy("ifan").backedBy("sian")).leadWorkingDays()).isEqualTo(2);
    }

    @Test
    void aGroupThatNobodyKnowsIsRefused() {
        assertThat(new FillingSeats(seats, people, id -> Groups.Answer.NO)
                        .make(SEAT, GROUP, heldBy("sian").assignment()))
                .isEqualTo(Result.refused(new SeatRefusal.UnknownGroup(GROUP)));
        assertThat(seats.ofGroup(GROUP)).isEmpty();
    }

    @Test
    void aGroupThatCannotBeAskedAboutIsNotTakenForUnknown() {
        assertThat(new FillingSeats(seats, people, id -> Groups.Answer.NONE)
                        .make(SEAT, GROUP, heldBy("sian").assignment()))
                .isEqualTo(Result.refused(new SeatRefusal.GroupNotAnswered(GROUP)));
    }

    @Test
    void anUnknownHolderOrBackupIsRefused() {
        assertThat(attempt(heldBy("neb")))
                .isEqualTo(Result.refused(new SeatRefusal.UnknownPerson(new RepresentativeId("neb"))));
        assertThat(attempt(heldBy("sian").backedBy("neb")))
                .isEqualTo(Result.refused(new SeatRefusal.UnknownPerson(new RepresentativeId("neb"))));
    }

    @Test
    void anErasedHolderIsRefused() {
        erase("sian");
        assertThat(attempt(heldBy("sian"))).isEqualTo(Result.refused(new SeatRefusal.UnknownPerson(SIAN)));
    }

    @Test
    void nobodyStandsInForThemselvesOrTwice() {
        assertThat(attempt(heldBy("sian").backedBy("sian"))).isEqualTo(Result.refused(new SeatRefusal.NamedTwice()));
        assertThat(attempt(heldBy("sian").backedBy("ifan", "ifan")))
                .isEqualTo(Result.refused(new SeatRefusal.NamedTwice()));
    }

    @Test
    void aTermEndsAfterItStarts() {
        var term = heldBy("sian").from(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31));
        assertThat(attempt(term))
                .isEqualTo(Result.refused(
                        new SeatRefusal.TermEndsBeforeItStarts(term.assignment().term())));
    }

    @Test
    void nobodyHoldsTwoSeatsOfOneGroupAtATime() {
        make(heldBy("sian"));
        assertThat(filling.make(new SeatId("arall"), GROUP, heldBy("sian").assignment()))
                .isEqualTo(Result.refused(new SeatRefusal.AlreadySeated(SIAN, SEAT)));
        var after = heldBy("sian").from(LocalDate.of(2028, 1, 1), null).assignment();
        assertThat(filling.make(new SeatId("arall"), GROUP, after)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aSeatOfAnotherGroupIsAnotherMatter() {
        make(heldBy("sian"));
        assertThat(filling.make(
                        new SeatId("arall"),
                        new GroupId("arall"),
                        heldBy("sian").assignment()))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aVacantSeatIsFilledAgain() {
        make(heldBy("sian"));
        filling.vacate(SEAT, 1L);
        filling.vacate(SEAT, 2L);
        filling.assign(SEAT, 2L, heldBy("ifan").assignment());
        assertThat(seats.find(SEAT).orElseThrow().state().leadWorkingDays()).isEqualTo(2);
        assertThat(seats.events).hasExactlyElementsOfTypes(SeatAssigned.class, SeatVacated.class, SeatAssigned.class);
    }

    @Test
    void aChangeToAnOlderVersionIsRefusedBeforeAnythingElse() {
        make(heldBy("sian"));
        filling.vacate(SEAT, 1L);
        assertThat(filling.assign(SEAT, 1L, heldBy("neb").assignment()))
                .isEqualTo(Result.refused(new SeatRefusal.Stale(2)));
        assertThat(filling.vacate(SEAT, 1L)).isEqualTo(Result.refused(new SeatRefusal.Stale(2)));
        assertThat(filling.vacate(SEAT, null)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aHolderWhoChangesToPostHasTheSeatAnnouncedAgain() {
        make(heldBy("sian"));
        var news = new Follow();
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), news, List.of())
                .edit(SIAN, 1, PersonFixture.person().byPost().profile());
        assertThat(seats.find(SEAT).orElseThrow().state().leadWorkingDays()).isEqualTo(2);
        following.follow(SIAN);
        assertThat(seats.events).hasExactlyElementsOfTypes(SeatAssigned.class, SeatAssigned.class);
    }

    @Test
    void anErasedHolderLeavesTheSeatAndAnErasedBackupTheList() {
        make(heldBy("sian").backedBy("carys", "ifan"));
        erase("sian");
        erase("carys");
        following.follow(SIAN);
        following.follow(new RepresentativeId("carys"));
        var seat = seats.find(SEAT).orElseThrow().state();
        assertThat(seat.vacant()).isTrue();
        assertThat(seat.backups()).containsExactly(new RepresentativeId("ifan"));
    }

    private void erase(String id) {
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), new Follow(), List.of())
                .erase(new RepresentativeId(id), 1);
    }

    private Seat make(SeatFixture seat) {
        return attempt(seat).orThrow(refusal -> new AssertionError(refusal)).state();
    }

    private Result<Versioned<Seat>, SeatRefusal> attempt(SeatFixture seat) {
        return filling.make(SEAT, GROUP, seat.assignment());
    }

    private final class Follow implements PersonNews {
        @Override
        public void leadAboutToChange(RepresentativeId id, long version) {}

        @Override
        public void leadChanged(RepresentativeId id) {
            following.follow(id);
        }
    }
}
