package cymru.pythefnos.representative.seat;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.GROUP;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonFixture;
import cymru.pythefnos.representative.person.PersonNews;
import cymru.pythefnos.representative.person.ThirdSectorDomains;
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
                .isEqualTo(new Seating.UnknownGroup(GROUP));
        assertThat(seats.ofGroup(GROUP)).isEmpty();
    }

    @Test
    void aGroupThatCannotBeAskedAboutIsNotTakenForUnknown() {
        assertThat(new FillingSeats(seats, people, id -> Groups.Answer.NONE)
                        .make(SEAT, GROUP, heldBy("sian").assignment()))
                .isEqualTo(new Seating.GroupNotAnswered(GROUP));
    }

    @Test
    void anUnknownHolderOrBackupIsRefused() {
        assertThat(attempt(heldBy("neb"))).isEqualTo(new Seating.UnknownPerson(new RepresentativeId("neb")));
        assertThat(attempt(heldBy("sian").backedBy("neb")))
                .isEqualTo(new Seating.UnknownPerson(new RepresentativeId("neb")));
    }

    @Test
    void anErasedHolderIsRefused() {
        erase("sian");
        assertThat(attempt(heldBy("sian"))).isEqualTo(new Seating.UnknownPerson(SIAN));
    }

    @Test
    void nobodyStandsInForThemselvesOrTwice() {
        assertThat(attempt(heldBy("sian").backedBy("sian"))).isInstanceOf(Seating.NamedTwice.class);
        assertThat(attempt(heldBy("sian").backedBy("ifan", "ifan"))).isInstanceOf(Seating.NamedTwice.class);
    }

    @Test
    void aTermEndsAfterItStarts() {
        var term = heldBy("sian").from(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31));
        assertThat(attempt(term)).isInstanceOf(Seating.TermEndsBeforeItStarts.class);
    }

    @Test
    void nobodyHoldsTwoSeatsOfOneGroupAtATime() {
        make(heldBy("sian"));
        assertThat(filling.make(new SeatId("arall"), GROUP, heldBy("sian").assignment()))
                .isEqualTo(new Seating.AlreadySeated(SIAN, SEAT));
        var after = heldBy("sian").from(LocalDate.of(2028, 1, 1), null).assignment();
        assertThat(filling.make(new SeatId("arall"), GROUP, after)).isInstanceOf(Seating.Seated.class);
    }

    @Test
    void aSeatOfAnotherGroupIsAnotherMatter() {
        make(heldBy("sian"));
        assertThat(filling.make(
                        new SeatId("arall"),
                        new GroupId("arall"),
                        heldBy("sian").assignment()))
                .isInstanceOf(Seating.Seated.class);
    }

    @Test
    void aVacantSeatIsFilledAgain() {
        make(heldBy("sian"));
        filling.vacate(SEAT, 1);
        filling.vacate(SEAT, 2);
        filling.assign(SEAT, 2, heldBy("ifan").assignment());
        assertThat(seats.find(SEAT).orElseThrow().leadWorkingDays()).isEqualTo(2);
        assertThat(seats.trail).containsExactly(SeatChange.ASSIGNED, SeatChange.VACATED, SeatChange.ASSIGNED);
    }

    @Test
    void aHolderWhoChangesToPostHasTheSeatAnnouncedAgain() {
        make(heldBy("sian"));
        var news = new Follow();
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), news)
                .edit(SIAN, 1, PersonFixture.person().byPost().profile());
        assertThat(seats.find(SEAT).orElseThrow().leadWorkingDays()).isEqualTo(2);
        following.follow(SIAN);
        assertThat(seats.trail).containsExactly(SeatChange.ASSIGNED, SeatChange.ASSIGNED);
    }

    @Test
    void anErasedHolderLeavesTheSeatAndAnErasedBackupTheList() {
        make(heldBy("sian").backedBy("carys", "ifan"));
        erase("sian");
        erase("carys");
        following.follow(SIAN);
        following.follow(new RepresentativeId("carys"));
        var seat = seats.find(SEAT).orElseThrow();
        assertThat(seat.vacant()).isTrue();
        assertThat(seat.backups()).containsExactly(new RepresentativeId("ifan"));
    }

    private void erase(String id) {
        new KeepingPeople(people, new ThirdSectorDomains(List.of()), new Follow()).erase(new RepresentativeId(id), 1);
    }

    private Seat make(SeatFixture seat) {
        return ((Seating.Seated) attempt(seat)).seat();
    }

    private Seating attempt(SeatFixture seat) {
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
