package cymru.pythefnos.representative.invitation.inviting;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static cymru.pythefnos.representative.seat.SeatFixture.heldBy;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Answered;
import cymru.pythefnos.representative.invitation.AnsweringInvitations;
import cymru.pythefnos.representative.invitation.AnsweringInvitations.AnswerInvitation;
import cymru.pythefnos.representative.invitation.InMemoryInvitations;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.InvitationRefusal;
import cymru.pythefnos.representative.invitation.InvitationsOfPerson;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.InMemoryGroups;
import cymru.pythefnos.representative.meeting.InMemoryMeetings;
import cymru.pythefnos.representative.meeting.InMemoryPapers;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.seat.FillingSeats;
import cymru.pythefnos.representative.seat.FollowingHolders;
import cymru.pythefnos.representative.seat.Groups;
import cymru.pythefnos.representative.seat.InMemorySeats;
import cymru.pythefnos.representative.seat.SeatFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitingTest {

    private static final SeatId SEAT = new SeatId("sedd");
    private static final InvitationId INVITATION = InvitationId.of(new MeetingId("c"), SEAT);
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();
    private final InMemorySeats seats = new InMemorySeats();
    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final InMemoryPapers papers = new InMemoryPapers();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final RecordingInforming informing = new RecordingInforming();

    private final FollowingHolders following = new FollowingHolders(seats, people);
    private final FillingSeats filling = new FillingSeats(seats, people, id -> Groups.Answer.YES);
    private final AligningInvitations aligning = new AligningInvitations(invitations, List.of(informing));
    private final SeatingPeople seating =
            new SeatingPeople(seats, following, meetings, papers, invitations, aligning, List.of(informing));
    private final AnsweringInvitations answering = new AnsweringInvitations(invitations, meetings);
    private final HearingOfMeetings hearing = new HearingOfMeetings(
            meetings,
            papers,
            new InMemoryGroups(),
            List.of(new InvitingSeats(seats, invitations, aligning, List.of(informing))));

    @BeforeEach
    void twoPeople() {
        people.add(person().called("sian"));
        people.add(person().called("ifan"));
    }

    @Test
    void eachSeatIsInvitedToAMeetingOfItsGroup() {
        seat("sedd", heldBy("sian"));
        seat("sedd-2", heldBy("ifan"));
        hearing.scheduled(meeting("c").known());
        assertThat(informing.news()).containsExactly("invite c v1 ifan [sedd-2]", "invite c v1 sian [sedd]");
        assertThat(invitations.ofMeeting(new MeetingId("c")))
                .hasSize(2)
                .allMatch(each -> each.state().open());
    }

    @Test
    void somebodyWithTwoSeatsIsToldOnce() {
        seats.add(heldBy("sian").called("sedd"));
        seats.add(heldBy("sian").called("sedd-2"));
        hearing.scheduled(meeting("c").known());
        assertThat(informing.news()).hasSize(1).first().asString().startsWith("invite c v1 sian [");
    }

    @Test
    void hearingOfItAgainMakesNoSecondInvitation() {
        seat("sedd", heldBy("sian"));
        hearing.scheduled(meeting("c").known());
        var first = invitations.find(INVITATION);
        hearing.scheduled(meeting("c").known());
        assertThat(invitations.find(INVITATION)).isEqualTo(first);
    }

    @Test
    void aSeatWhoseTermDoesNotCoverTheDayIsNotInvited() {
        seat("sedd", heldBy("sian").from(LocalDate.of(2027, 3, 31), null));
        hearing.scheduled(meeting("c").on("2027-03-30").known());
        assertThat(informing.news()).isEmpty();
        hearing.scheduled(meeting("d").on("2027-03-31").known());
        assertThat(informing.news()).hasSize(1);
    }

    @Test
    void aMovedMeetingAsksAgainAndKeepsWhatWasAnswered() {
        invited("sian");
        answer(Answer.ACCEPTED, "mi ddof");
        hearing.moved(meeting("c").on("2027-04-13").version(2).known());
        var invitation = invitation();
        assertThat(invitation.current()).isNull();
        assertThat(invitation.earlier()).extracting(Answered::answer).containsExactly(Answer.ACCEPTED);
        assertThat(invitation.scheduleVersion()).isEqualTo(2);
        assertThat(informing.news()).containsExactly("moved c v2 sian [sedd]");
    }

    @Test
    void aMoveBeyondTheTermUninvites() {
        seat("sedd", heldBy("sian"));
        hearing.scheduled(meeting("c").known());
        informing.news();
        hearing.moved(meeting("c").on("2028-01-04").version(2).known());
        assertThat(invitation().closed()).isEqualTo(Closing.OUTSIDE_TERM);
        assertThat(informing.news()).containsExactly("uninvite c sian [sedd]");
        hearing.moved(meeting("c").on("2027-12-31").version(3).known());
        assertThat(invitation().open()).isTrue();
        assertThat(informing.news()).containsExactly("moved c v3 sian [sedd]");
    }

    @Test
    void aCancelledMeetingClosesAndReachesEverybodyInvitedEvenIfToldTwice() {
        invited("sian");
        hearing.cancelled(new MeetingId("c"), 1);
        assertThat(invitation().closed()).isEqualTo(Closing.MEETING_CANCELLED);
        hearing.cancelled(new MeetingId("c"), 1);
        assertThat(informing.news()).containsExactly("off c sian [sedd]", "off c sian [sedd]");
    }

    @Test
    void aPaperGoesToEverybodyInvitedWhateverTheyAnswered() {
        invited("sian");
        answer(Answer.DECLINED, null);
        hearing.paperReleased(meeting("c").paper("p", 1));
        hearing.paperWithdrawn(new PaperId("p"));
        assertThat(informing.news()).containsExactly("paper p v1 sian [sedd]", "withdrawn p");
    }

    @Test
    void aNewSeatIsInvitedToAllThatIsToComeWithEveryPaperSoFar() {
        hearing.scheduled(meeting("c").known());
        hearing.scheduled(meeting("ddoe").on("2027-02-28").known());
        hearing.paperReleased(meeting("c").paper("p", 2));
        seat("sedd", heldBy("sian"));
        seating.seatChanged(SEAT, NOW);
        assertThat(informing.news()).containsExactly("invite c v1 sian [sedd]", "paper p v2 sian [sedd]");
    }

    @Test
    void aNewHolderTakesOverAndIsAskedAfresh() {
        invited("sian");
        answer(Answer.ACCEPTED, null);
        filling.assign(SEAT, 1L, heldBy("ifan").assignment());
        seating.seatChanged(SEAT, NOW);
        assertThat(informing.news()).containsExactly("uninvite c sian [sedd]", "invite c v1 ifan [sedd]");
        assertThat(invitation().invitee()).isEqualTo(new RepresentativeId("ifan"));
        assertThat(invitation().current()).isNull();
        assertThat(invitation().earlier()).hasSize(1);
    }

    @Test
    void somebodyWithTwoSeatsIsExpectedUntilTheyLeaveBoth() {
        seats.add(heldBy("sian").called("sedd"));
        seats.add(heldBy("sian").called("sedd-2"));
        hearing.scheduled(meeting("c").known());
        informing.news();
        filling.vacate(SEAT, 1L);
        seating.seatChanged(SEAT, NOW);
        assertThat(informing.news()).containsExactly("seat left c sian [sedd]");
        filling.vacate(new SeatId("sedd-2"), 1L);
        seating.seatChanged(new SeatId("sedd-2"), NOW);
        assertThat(informing.news()).containsExactly("uninvite c sian [sedd-2]");
    }

    @Test
    void aVacatedSeatClosesItsInvitationsAndAFilledOneOpensThem() {
        invited("sian");
        filling.vacate(SEAT, 1L);
        seating.seatChanged(SEAT, NOW);
        assertThat(invitation().closed()).isEqualTo(Closing.SEAT_VACATED);
        filling.assign(SEAT, 2L, heldBy("sian").assignment());
        seating.seatChanged(SEAT, NOW);
        assertThat(invitation().open()).isTrue();
        assertThat(informing.news()).containsExactly("uninvite c sian [sedd]", "invite c v1 sian [sedd]");
    }

    @Test
    void aSeatGivenToSomebodyWhoWasErasedMeanwhileIsVacated() {
        seat("sedd", heldBy("sian"));
        people.erase("sian");
        hearing.scheduled(meeting("c").known());
        informing.news();
        seating.seatChanged(SEAT, NOW);
        assertThat(seats.find(SEAT).orElseThrow().state().vacant()).isTrue();
        assertThat(invitation().closed()).isEqualTo(Closing.SEAT_VACATED);
    }

    @Test
    void aNoClosesNothingAndMayBecomeAYes() {
        invited("sian");
        answer(Answer.DECLINED, null);
        answer(Answer.TENTATIVE, null);
        answer(Answer.ACCEPTED, null);
        assertThat(invitation().earlier())
                .extracting(Answered::answer)
                .containsExactly(Answer.DECLINED, Answer.TENTATIVE);
        assertThat(invitations.announced()).containsExactly(Answer.DECLINED, Answer.TENTATIVE, Answer.ACCEPTED);
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        invited("sian");
        answer(Answer.ACCEPTED, "mi ddof");
        answer(Answer.ACCEPTED, "mi ddof");
        assertThat(invitations.announced()).containsExactly(Answer.ACCEPTED);
        assertThat(invitation().earlier()).isEmpty();
    }

    @Test
    void anAnswerToAnotherVersionOfTheInvitationIsRefused() {
        invited("sian");
        answer(Answer.ACCEPTED, null);
        assertThat(answering.answer(new AnswerInvitation(INVITATION, Answer.DECLINED, null, "swyddog", 1L), NOW))
                .isEqualTo(Result.refused(new InvitationRefusal.Stale()));
        assertThat(answering.answer(new AnswerInvitation(INVITATION, Answer.DECLINED, null, "swyddog", 2L), NOW))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void anAnswerThatMeetsAnotherChangeIsRefused() {
        invited("sian");
        invitations.justBeforeSaving = () -> answer(Answer.ACCEPTED, null);
        assertThat(answering.answer(new AnswerInvitation(INVITATION, Answer.DECLINED, null, "swyddog", null), NOW))
                .isEqualTo(Result.refused(new InvitationRefusal.ChangedMeanwhile()));
    }

    @Test
    void theLastMomentToAnswerIsJustBeforeTheMeetingStarts() {
        invited("sian");
        var start = meeting("c").known().start();
        var command = new AnswerInvitation(INVITATION, Answer.ACCEPTED, null, "swyddog", null);
        assertThat(answering.answer(command, start.toInstant()))
                .isEqualTo(Result.refused(new InvitationRefusal.Started(start)));
        assertThat(answering.answer(command, start.toInstant().minusMillis(1))).isInstanceOf(Result.Done.class);
    }

    @Test
    void aClosedInvitationAndAnUnknownOneAreNotAnswered() {
        invited("sian");
        hearing.cancelled(new MeetingId("c"), 1);
        var command = new AnswerInvitation(INVITATION, Answer.ACCEPTED, null, "swyddog", null);
        assertThat(answering.answer(command, NOW))
                .isEqualTo(Result.refused(new InvitationRefusal.Closed(Closing.MEETING_CANCELLED)));
        var nothing = new InvitationId("dim");
        assertThat(answering.answer(new AnswerInvitation(nothing, Answer.ACCEPTED, null, "swyddog", null), NOW))
                .isEqualTo(Result.refused(new InvitationRefusal.Unknown(nothing)));
    }

    @Test
    void wordsAreForgottenAndAnswersStay() {
        invited("sian");
        answer(Answer.DECLINED, "dwi'n sâl");
        filling.assign(SEAT, 1L, heldBy("ifan").assignment());
        seating.seatChanged(SEAT, NOW);
        answer(Answer.ACCEPTED, "wrth gwrs");
        var held = new InvitationsOfPerson(invitations);
        assertThat(held.about(new RepresentativeId("sian")).getFirst().answers())
                .extracting(InvitationsOfPerson.HeldAnswer::note)
                .containsExactly("dwi'n sâl");
        held.forget(new RepresentativeId("sian"));
        assertThat(invitation().earlier().getFirst().note()).isNull();
        assertThat(invitation().earlier().getFirst().answer()).isEqualTo(Answer.DECLINED);
        assertThat(invitation().current()).extracting(Answered::note).isEqualTo("wrth gwrs");
    }

    private void invited(String holder) {
        seat("sedd", heldBy(holder));
        hearing.scheduled(meeting("c").known());
        informing.news();
    }

    private void answer(Answer answer, @Nullable String note) {
        var command = new AnswerInvitation(INVITATION, answer, note, "swyddog", null);
        assertThat(answering.answer(command, NOW)).isInstanceOf(Result.Done.class);
    }

    private void seat(String id, SeatFixture seat) {
        filling.make(new SeatId(id), SeatFixture.GROUP, seat.assignment());
    }

    private Invitation invitation() {
        return invitations.find(INVITATION).orElseThrow().state();
    }
}
