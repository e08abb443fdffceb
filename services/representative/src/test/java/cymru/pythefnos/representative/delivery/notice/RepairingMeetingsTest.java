package cymru.pythefnos.representative.delivery.notice;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.papers.RenditionTimers;
import cymru.pythefnos.representative.delivery.papers.WatchId;
import cymru.pythefnos.representative.invitation.InMemoryInvitations;
import cymru.pythefnos.representative.invitation.inviting.AligningInvitations;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.invitation.inviting.InvitingSeats;
import cymru.pythefnos.representative.invitation.inviting.RepairingMeetings;
import cymru.pythefnos.representative.invitation.inviting.SeatingPeople;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.InMemoryGroups;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.seat.FillingSeats;
import cymru.pythefnos.representative.seat.FollowingHolders;
import cymru.pythefnos.representative.seat.Groups;
import cymru.pythefnos.representative.seat.InMemorySeats;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is owed, heard of and told once; then something of it is lost, or something happens meanwhile. */
class RepairingMeetingsTest {
    private static final SeatId SEAT = new SeatId("sedd");
    private static final LocalDate PAPERS_BY = LocalDate.of(2027, 3, 22);
    private static final String NOTICE = "m:sian:NOTICE:v1";
    private static final String COPY = "m:sian:PAPER:p:p-STANDARD-cy-1";

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().reading(PreferredLanguage.CY).byEmail("sian@enghraifft.cymru"))
            .with(
                    "gwen",
                    person().reading(PreferredLanguage.CY, Format.EASY_READ).byPost());
    private final InMemorySeats seats = new InMemorySeats();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final List<Informing> informing = List.of(given.feature.informing());
    private final AligningInvitations aligning = new AligningInvitations(invitations, informing);
    private final InvitingSeats inviting = new InvitingSeats(seats, invitations, aligning, informing);
    private final FillingSeats filling = new FillingSeats(seats, given.people, id -> Groups.Answer.YES);
    private final SeatingPeople seating = new SeatingPeople(
            seats,
            new FollowingHolders(seats, given.people),
            given.meetings,
            given.papers,
            invitations,
            aligning,
            informing);
    private final HearingOfMeetings hearing =
            new HearingOfMeetings(given.meetings, given.papers, new InMemoryGroups(), List.of(inviting));
    private final RepairingMeetings making = new RepairingMeetings(given.meetings, given.papers, inviting, informing);
    private final KnownMeeting meeting = meeting("m").known();

    @BeforeEach
    void everythingWasHeardOfAndTold() {
        seats.add(heldBy("sian").called("sedd"));
        seats.add(heldBy("gwen").called("sedd-2"));
        hearing.scheduled(meeting);
        hearing.paperReleased(paper("p", 1, PAPERS_BY, "STANDARD/cy"));
        given.acceptEverything();
    }

    @Test
    void inNormalRunningNothingIsMissing() {
        List<String> before = given.all();
        assertThat(look()).isZero();
        assertThat(given.all()).isEqualTo(before);
    }

    @Test
    void aLostNoticeIsOwedAgain() {
        given.deliveries.lose(NOTICE);
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.QUEUED);
        assertThat(given.queued).contains(new DeliveryId(NOTICE));
        assertThat(look()).isZero();
    }

    @Test
    void aLostInvitationIsMadeAgainAndNobodyIsToldTwice() {
        var lost = InvitationId.of(meeting.id(), SEAT);
        invitations.lose(lost);
        assertThat(look()).isEqualTo(1);
        assertThat(invitations.find(lost)).isPresent();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.ACCEPTED);
        assertThat(look()).isZero();
    }

    @Test
    void aLostCopyOfAPaperIsHandedOutAgain() {
        given.deliveries.lose(COPY);
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get(COPY).state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void aLostWatchIsKeptAgainWithItsAlarm() {
        given.watches.lose(new WatchId("p:EASY_READ:cy"));
        given.alarms.set.clear();
        assertThat(look()).isEqualTo(1);
        assertThat(given.watches.find(new WatchId("p:EASY_READ:cy"))).isPresent();
        assertThat(given.alarms.set).containsKey("look for p:EASY_READ:cy");
        assertThat(look()).isZero();
    }

    @Test
    void aLostMoveIsToldAsAMove() {
        hearing.moved(moved(meeting, 7));
        given.deliveries.lose("m:sian:MOVED:v2");
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:sian:MOVED:v2").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void aLostCancellationIsToldAgain() {
        hearing.cancelled(meeting.id(), 1);
        given.deliveries.lose("m:sian:CANCELLED:v1");
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:sian:CANCELLED:v1").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void whatSomebodyPutOnItsWayWhoHadNotHeardOfTheCancellationIsStopped() {
        hearing.cancelled(meeting.id(), 1);
        given.acceptEverything();
        given.with("mair", person().byPost());
        given.feature.informing().meetingScheduled(meeting, DeliveryFixture.everybody("mair"));
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:mair:NOTICE:v1").state()).isEqualTo(State.STOPPED);
        assertThat(look()).isZero();
    }

    @Test
    void aSecondSeatThatTheNoticeLeavesOutCountsWithTheFirst() {
        seats.add(heldBy("sian").called("sedd-3"));
        assertThat(look()).isPositive();
        assertThat(given.deliveries.get(NOTICE).seats()).containsExactly(SEAT, new SeatId("sedd-3"));
        assertThat(given.deliveries.news())
                .filteredOn(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 1, 11))::equals)
                .hasSize(2);
        assertThat(look()).isZero();
    }

    @Test
    void whoeverReadsAnotherFormatNowGetsThePaperInIt() {
        var standard = person().reading(PreferredLanguage.CY).byPost().profile();
        given.people.edit("gwen", standard);
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:gwen:PAPER:p:p-STANDARD-cy-1").state())
                .isEqualTo(State.PRINT_QUEUED);
    }

    @Test
    void aVacatedSeatOfWhichNobodyHeardLosesItsInvitation() {
        filling.vacate(SEAT, 1L);
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:sian:UNINVITED:v1:t1").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void whoeverLostTwoSeatsAtOnceHearsThatTheyAreNotExpected() {
        leavesTwoSeatsAtOnce("sian", SEAT);
        assertThat(given.all()).noneMatch(line -> line.startsWith("UNINVITED"));
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("m:sian:UNINVITED:v1:t1").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void whoeverLostTwoSeatsAtOnceBeforeTheyWereToldHearsNothing() {
        leavesTwoSeatsAtOnce("gwen", new SeatId("sedd-2"));
        assertThat(given.all()).contains("NOTICE POST PRINT_QUEUED gwen");
        assertThat(look()).isEqualTo(1);
        assertThat(given.all()).contains("NOTICE POST STOPPED gwen").noneMatch(line -> line.startsWith("UNINVITED"));
        assertThat(look()).isZero();
    }

    @Test
    void whoeverLostTwoSeatsAtOnceAndWasErasedHearsNothing() {
        leavesTwoSeatsAtOnce("sian", SEAT);
        erase("sian");
        assertThat(look()).isZero();
        assertThat(given.all()).noneMatch(line -> line.startsWith("UNINVITED"));
    }

    @Test
    void whoeverIsBackMeanwhileIsExpectedAndGetsEveryPaper() {
        hearing.paperReleased(paper("p2", 1, PAPERS_BY, "STANDARD/cy"));
        leavesTwoSeatsAtOnce("sian", SEAT);
        given.papers.justBeforeReading = () -> {
            filling.assign(SEAT, 2L, heldBy("sian").assignment());
            seating.seatChanged(SEAT, given.clock.instant());
        };
        look();
        assertThat(given.deliveries.get("m:sian:UNINVITED:v1:t1").state()).isEqualTo(State.STOPPED);
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.ACCEPTED);
        assertThat(given.deliveries.get("m:sian:PAPER:p2:p2-STANDARD-cy-1").state())
                .isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void whatWasStoppedStaysStopped() {
        filling.vacate(new SeatId("sedd-2"), 1L);
        seating.seatChanged(new SeatId("sedd-2"), given.clock.instant());
        hearing.paperWithdrawn(new PaperId("p"));
        List<String> stopped = given.all();
        assertThat(stopped).contains("NOTICE POST STOPPED gwen");
        assertThat(look()).isZero();
        hearing.cancelled(meeting.id(), 1);
        List<String> off = given.all();
        assertThat(look()).isZero();
        assertThat(given.all()).isEqualTo(off);
    }

    @Test
    void whoeverIsErasedIsOwedNothing() {
        given.deliveries.lose(NOTICE);
        erase("sian");
        assertThat(look()).isZero();
        assertThat(given.all()).noneMatch(line -> line.startsWith("NOTICE") && line.endsWith("sian"));
    }

    @Test
    void aMeetingThatHasBegunIsLeftAlone() {
        given.deliveries.lose(NOTICE);
        given.clock.set(meeting.start().toInstant());
        assertThat(look()).isZero();
    }

    @Test
    void aSeatVacatedMeanwhileGetsNothingEvenIfThatWasHeardTooEarly() {
        given.deliveries.lose(NOTICE);
        given.deliveries.justBeforeAdding = () -> {
            filling.vacate(SEAT, 1L);
            seating.seatChanged(SEAT, given.clock.instant());
        };
        look();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.STOPPED);
        assertThat(look()).isZero();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void aSeatVacatedMeanwhileGetsNothingEvenIfThatIsHeardLater() {
        given.deliveries.lose(NOTICE);
        given.deliveries.justBeforeAdding = () -> filling.vacate(SEAT, 1L);
        look();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.STOPPED);
        seating.seatChanged(SEAT, given.clock.instant());
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void aMeetingCancelledMeanwhileIsNotAnnounced() {
        given.deliveries.lose(NOTICE);
        given.deliveries.justBeforeAdding = () -> hearing.cancelled(new MeetingId("m"), 1);
        look();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.STOPPED);
        assertThat(invitations.ofMeeting(meeting.id()))
                .noneMatch(each -> each.state().open());
        assertThat(look()).isZero();
    }

    @Test
    void aMeetingMovedMeanwhileIsAnnouncedByItsNewDateOnly() {
        given.deliveries.lose(NOTICE);
        given.deliveries.justBeforeAdding = () -> hearing.moved(moved(meeting, 7));
        look();
        assertThat(given.deliveries.get(NOTICE).state()).isEqualTo(State.SUPERSEDED);
        assertThat(given.deliveries.get("m:sian:NOTICE:v2").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void aPaperWithdrawnMeanwhileIsNotHandedOut() {
        given.deliveries.lose(COPY);
        given.deliveries.justBeforeAdding = () -> hearing.paperWithdrawn(new PaperId("p"));
        look();
        assertThat(given.deliveries.get(COPY).state()).isEqualTo(State.STOPPED);
        assertThat(look()).isZero();
    }

    @Test
    void aRenditionReplacedMeanwhileIsNotHandedOut() {
        given.deliveries.lose(COPY);
        given.deliveries.justBeforeAdding = () -> hearing.paperReleased(paper("p", 2, PAPERS_BY, "STANDARD/cy"));
        look();
        assertThat(given.deliveries.get(COPY).state()).isEqualTo(State.SUPERSEDED);
        assertThat(given.deliveries.get("m:sian:PAPER:p:p-STANDARD-cy-2").state())
                .isEqualTo(State.QUEUED);
        assertThat(look()).isZero();
    }

    @Test
    void aMeetingThatCannotBeLookedAtKeepsNoOtherFromIt() {
        hearing.scheduled(meeting("later").on("2027-04-06").known());
        given.deliveries.lose(NOTICE);
        given.deliveries.lose("later:sian:NOTICE:v1");
        given.deliveries.justBeforeAdding = () -> {
            throw new IllegalStateException("the store is away");
        };
        assertThat(look()).isEqualTo(1);
        assertThat(given.deliveries.get("later:sian:NOTICE:v1").state()).isEqualTo(State.QUEUED);
        assertThat(look()).isEqualTo(1);
    }

    @Test
    void theTimersOfWatchesAreKnownUntilTheyAreAnnounced() {
        var timers = new RenditionTimers(given.feature.watching(), given.watches, given.clock);
        assertThat(timers.expected()).singleElement().satisfies(timer -> {
            assertThat(timer.subject()).isEqualTo("p:EASY_READ:cy");
            assertThat(timer.dueAt()).isEqualTo("2027-03-15T09:00:00Z");
        });
        given.clock.set(java.time.Instant.parse("2027-03-15T09:00:00Z"));
        timers.expected().forEach(timers::fire);
        assertThat(given.watches.announced).hasSize(1);
        assertThat(timers.expected()).isEmpty();
    }

    /** Their other seat is vacated after it was looked at whether they are expected in it, and before that is kept. */
    private void leavesTwoSeatsAtOnce(String person, SeatId first) {
        var second = new SeatId("sedd-3");
        seats.add(heldBy(person).called("sedd-3"));
        seating.seatChanged(second, given.clock.instant());
        for (SeatId each : List.of(first, second)) {
            filling.vacate(each, seats.find(each).orElseThrow().version());
        }
        invitations.justBeforeSaving = () -> seating.seatChanged(second, given.clock.instant());
        seating.seatChanged(first, given.clock.instant());
        assertThat(invitations.ofInvitee(new RepresentativeId(person)))
                .noneMatch(each -> each.state().open());
    }

    private int look() {
        return making.lookAt(given.clock.instant());
    }

    private void erase(String id) {
        given.people.erase(id);
    }
}
