package cymru.pythefnos.representative.delivery.notice;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.cancelled;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.send;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.papers.NoLinks;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import cymru.pythefnos.representative.delivery.sending.ScriptedCarrier;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who leaves a seat after they were told, and who comes back. */
class UninvitingTest {
    private static final String FIRST = "m:mair:UNINVITED:v1:t1";
    private static final List<Addressee> SIAN = everybody("sian");

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().byEmail("sian@enghraifft.cymru"))
            .with("mair", person().byPost());
    private final Informing informing = given.feature.informing();
    private final KnownMeeting meeting = given.heard(meeting("m").known());

    @Test
    void whoeverWasToldOfTheMeetingIsToldThatTheyAreNotExpectedOnce() {
        told();
        informing.uninvited(meeting, SIAN.getFirst());
        informing.uninvited(meeting, SIAN.getFirst());
        given.acceptEverything();
        informing.uninvited(meeting, SIAN.getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL ACCEPTED sian");
        assertThat(given.deliveries.get("m:sian:UNINVITED:v1:t1").deadline()).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void whoeverWasNotToldYetHearsNothing() {
        informing.meetingScheduled(meeting, everybody("sian", "mair"));
        informing.uninvited(meeting, SIAN.getFirst());
        informing.uninvited(meeting, everybody("mair").getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL STOPPED sian", "NOTICE POST STOPPED mair");
    }

    @Test
    void whoeverMayHaveBeenToldHearsIt() {
        informing.meetingScheduled(meeting, SIAN);
        send(
                given.feature.sending((delivery, to) -> new byte[] {1}),
                given.queued.getFirst(),
                new ScriptedCarrier(new Receipt.Unsure("silence")));
        informing.uninvited(meeting, SIAN.getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL UNKNOWN sian", "UNINVITED EMAIL QUEUED sian");
        assertThat(given.deliveries.get("m:sian:NOTICE:v1").sendable()).isFalse();
    }

    @Test
    void somebodyErasedHearsNothing() {
        told();
        erase();
        informing.uninvited(meeting, SIAN.getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian");
    }

    @Test
    void somebodyErasedBeforeItWentOutHearsNothing() {
        told();
        informing.uninvited(meeting, SIAN.getFirst());
        erase();
        given.feature.held(new NoLinks()).forget(new RepresentativeId("sian"));
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL STOPPED sian");
    }

    @Test
    void aMeetingThatHasBegunIsNotTakenBack() {
        told();
        given.clock.set(meeting.start().toInstant());
        informing.uninvited(meeting, SIAN.getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian");
    }

    @Test
    void whoeverLeftOneOfTwoSeatsIsStillExpected() {
        var two = new Addressee(new RepresentativeId("mair"), List.of(new SeatId("one"), new SeatId("two")));
        informing.meetingScheduled(meeting, List.of(two));
        informing.seatLeft(meeting, new Addressee(two.person(), List.of(new SeatId("one"))));
        assertThat(given.all()).containsExactly("NOTICE POST PRINT_QUEUED mair");
        assertThat(given.deliveries.get("m:mair:NOTICE:v1").seats()).containsExactly(new SeatId("two"));
    }

    @Test
    void whoeverComesBackIsInvitedAgainAndACalendarTakesItAsNewer() {
        told();
        left();
        informing.meetingScheduled(meeting, SIAN);
        informing.meetingScheduled(meeting, SIAN);
        given.acceptEverything();
        assertThat(given.all())
                .containsExactly(
                        "NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL ACCEPTED sian", "NOTICE EMAIL ACCEPTED sian");
        assertThat(sequences()).containsExactly(0, 1, 2);
    }

    @Test
    void theSequenceGoesOnRisingWithAMoveAndACancellation() {
        told();
        left();
        informing.meetingScheduled(meeting, SIAN);
        given.acceptEverything();
        KnownMeeting later = given.heard(moved(meeting, 7));
        informing.meetingMoved(later, SIAN);
        given.acceptEverything();
        informing.meetingCancelled(given.heard(cancelled(later)), SIAN);
        given.acceptEverything();
        assertThat(given.all())
                .endsWith("MOVED EMAIL ACCEPTED sian", "CANCELLED EMAIL ACCEPTED sian")
                .hasSize(5);
        assertThat(sequences()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whoeverLeavesAgainIsToldAgain() {
        told();
        left();
        informing.meetingScheduled(meeting, SIAN);
        given.acceptEverything();
        left();
        assertThat(given.all()).endsWith("UNINVITED EMAIL ACCEPTED sian").hasSize(4);
        assertThat(sequences()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whoeverIsBackBeforeTheyHeardOfItHearsNothingOfIt() {
        told();
        informing.uninvited(meeting, SIAN.getFirst());
        informing.meetingScheduled(meeting, SIAN);
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL STOPPED sian");
        informing.uninvited(meeting, SIAN.getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL QUEUED sian");
    }

    @Test
    void whoeverIsNotExpectedIsNeitherRemindedNorToldOfAMoveOrACancellation() {
        told();
        left();
        given.feature.reminding().remind(meeting.id(), 1, 7, Reminding.due(meeting, 7));
        KnownMeeting later = given.heard(moved(meeting, 7));
        informing.meetingMoved(later, List.of());
        informing.meetingCancelled(given.heard(cancelled(later)), List.of());
        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "UNINVITED EMAIL ACCEPTED sian");
    }

    @Test
    void byPostOneLetterTellsOfAllMeetingsAhead() {
        List<KnownMeeting> year = List.of(
                meeting,
                given.heard(meeting("n").on("2027-04-27").known()),
                given.heard(meeting("o").on("2027-05-25").known()));
        List<Addressee> mair = everybody("mair");
        year.forEach(each -> informing.meetingScheduled(each, mair));
        List.of("m", "n", "o").forEach(each -> posted(each + ":mair:NOTICE:v1"));
        year.forEach(each -> informing.uninvited(each, mair.getFirst()));
        assertThat(given.feature.printQueue().waiting(null, 10))
                .extracting(PrintQueue.Waiting::saidWith)
                .containsExactly(null, new DeliveryId(FIRST), new DeliveryId(FIRST));
        posted(FIRST);
        assertThat(given.feature.printQueue().waiting(null, 10)).isEmpty();
        assertThat(given.all())
                .endsWith("UNINVITED POST POSTED mair")
                .doesNotContain("UNINVITED POST PRINT_QUEUED mair");
    }

    @Test
    void anotherGroupsLetterIsAnotherLetter() {
        var other = given.heard(meeting("n").of(new GroupId("arall")).known());
        List<Addressee> mair = everybody("mair");
        for (KnownMeeting each : List.of(meeting, other)) {
            informing.meetingScheduled(each, mair);
            posted(each.id() + ":mair:NOTICE:v1");
            informing.uninvited(each, mair.getFirst());
        }
        posted(FIRST);
        assertThat(given.deliveries.get("n:mair:UNINVITED:v1:t1").state()).isEqualTo(State.PRINT_QUEUED);
    }

    private void posted(String id) {
        var deed = new ManualDelivery.Posted(LocalDate.of(2027, 1, 11));
        assertThat(given.feature.recording().record(new DeliveryId(id), deed)).isInstanceOf(Result.Done.class);
    }

    @Test
    void theyAreToldOfTheDateThatTheyKnow() {
        told();
        informing.uninvited(given.heard(moved(meeting, 700)), SIAN.getFirst());
        assertThat(given.deliveries.get("m:sian:UNINVITED:v1:t1").occasion().day())
                .isEqualTo(meeting.day());
    }

    private void told() {
        informing.meetingScheduled(meeting, SIAN);
        given.acceptEverything();
    }

    private void left() {
        informing.uninvited(meeting, SIAN.getFirst());
        given.acceptEverything();
    }

    private List<Integer> sequences() {
        return given.deliveries.states().map(Delivery::calendarSequence).toList();
    }

    private void erase() {
        given.people.erase("sian");
    }
}
