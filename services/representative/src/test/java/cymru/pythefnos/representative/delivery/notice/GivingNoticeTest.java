package cymru.pythefnos.representative.delivery.notice;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.cancelled;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.send;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.papers.NoLinks;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import cymru.pythefnos.representative.delivery.sending.ScriptedCarrier;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivingNoticeTest {

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().byEmail("sian@enghraifft.cymru"))
            .with("mair", person().byPost());
    private final Informing informing = given.feature.informing();
    private final KnownMeeting meeting = given.heard(meeting("m").known());

    @Test
    void eachIsToldByTheirOwnWayAndOnlyOnceHoweverOftenItIsHeard() {
        informing.meetingScheduled(meeting, everybody("sian", "mair"));
        informing.meetingScheduled(meeting, everybody("sian", "mair"));

        assertThat(given.all()).containsExactly("NOTICE EMAIL QUEUED sian", "NOTICE POST PRINT_QUEUED mair");
        assertThat(given.deliveries.get("m:sian:NOTICE:v1").deadline()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(given.queued).containsOnly(new DeliveryId("m:sian:NOTICE:v1"));
    }

    @Test
    void twoSeatsAreOneMessageAndBothCountAsTold() {
        var two = List.of(new Addressee(new RepresentativeId("sian"), List.of(new SeatId("one"), new SeatId("two"))));
        informing.meetingScheduled(meeting, two);

        assertThat(given.deliveries.states())
                .singleElement()
                .satisfies(
                        delivery -> assertThat(delivery.seats()).containsExactly(new SeatId("one"), new SeatId("two")));
    }

    @Test
    void aSecondSeatOfSomebodyWhoWasToldIsToldWithTheFirst() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        informing.meetingScheduled(
                meeting, List.of(new Addressee(new RepresentativeId("sian"), List.of(new SeatId("two")))));

        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian");
        assertThat(given.deliveries.get("m:sian:NOTICE:v1").seats()).hasSize(2);
        assertThat(given.deliveries.news()).hasSize(2);
    }

    @Test
    void anErasedPersonIsOwedNothing() {
        given.people.erase("sian");
        informing.meetingScheduled(meeting, everybody("sian", "mair"));

        assertThat(given.all()).containsExactly("NOTICE POST PRINT_QUEUED mair");
    }

    @Test
    void aMeetingThatHasStartedIsNotAnnounced() {
        given.clock.set(meeting.start().toInstant());
        informing.meetingScheduled(meeting, everybody("sian"));

        assertThat(given.all()).isEmpty();
    }

    @Test
    void whoeverWasToldHearsOfTheMoveAndWhatIsPendingStops() {
        informing.meetingScheduled(meeting, everybody("sian", "mair"));
        given.acceptEverything();
        informing.meetingMoved(given.heard(moved(meeting, 7)), everybody("sian", "mair"));

        assertThat(given.all())
                .containsExactly(
                        "NOTICE EMAIL ACCEPTED sian",
                        "NOTICE POST SUPERSEDED mair",
                        "MOVED EMAIL QUEUED sian",
                        "NOTICE POST PRINT_QUEUED mair");
        assertThat(given.deliveries.get("m:sian:MOVED:v2").occasion().previousStart())
                .isEqualTo(meeting.start().toInstant());
    }

    @Test
    void ofTwoMovesTheOneThatIsToldNamesTheDateThatThePersonKnows() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        KnownMeeting once = given.heard(moved(meeting, 7));
        informing.meetingMoved(once, everybody("sian"));
        informing.meetingMoved(given.heard(moved(once, 7)), everybody("sian"));

        assertThat(given.all())
                .containsExactly(
                        "NOTICE EMAIL ACCEPTED sian", "MOVED EMAIL SUPERSEDED sian", "MOVED EMAIL QUEUED sian");
        assertThat(given.deliveries.get("m:sian:MOVED:v3").occasion().previousStart())
                .isEqualTo(meeting.start().toInstant());
    }

    @Test
    void aMeetingThatIsMovedBackBeforeAnybodyHeardIsNotSaidToHaveMoved() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        KnownMeeting later = given.heard(moved(meeting, 7));
        informing.meetingMoved(later, everybody("sian"));
        informing.meetingMoved(given.heard(moved(later, -7)), everybody("sian"));

        assertThat(given.all())
                .containsExactly(
                        "NOTICE EMAIL ACCEPTED sian", "MOVED EMAIL SUPERSEDED sian", "NOTICE EMAIL QUEUED sian");
    }

    @Test
    void aMoveReachesPeopleByTheWayTheyWereTold() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        var changed = person().byPost().byEmail("sian@enghraifft.cymru").profile();
        given.people.edit("sian", changed);
        informing.meetingMoved(given.heard(moved(meeting, 7)), everybody("sian"));

        assertThat(given.all()).contains("MOVED EMAIL QUEUED sian");
    }

    @Test
    void aMoveReachesPeopleByAnotherWayWhenTheFirstIsGone() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        given.people.edit("sian", person().byPost().profile());
        informing.meetingMoved(given.heard(moved(meeting, 7)), everybody("sian"));

        assertThat(given.all()).contains("MOVED POST PRINT_QUEUED sian");
    }

    @Test
    void theMoveIsHeardOfOnceHoweverItIsHeard() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        KnownMeeting later = given.heard(moved(meeting, 7));
        informing.meetingMoved(later, everybody("sian"));
        given.acceptEverything();
        informing.meetingScheduled(later, everybody("sian"));
        informing.meetingMoved(later, everybody("sian"));

        assertThat(given.all()).containsExactly("NOTICE EMAIL ACCEPTED sian", "MOVED EMAIL ACCEPTED sian");
    }

    @Test
    void aNewcomerAfterTheMoveGetsAnInvitationAndNotAnUpdate() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.acceptEverything();
        informing.meetingMoved(given.heard(moved(meeting, 7)), everybody("sian", "mair"));

        assertThat(given.all()).contains("NOTICE POST PRINT_QUEUED mair");
    }

    @Test
    void aCancellationReachesEverybodyWhoWasToldAndNobodyElse() {
        informing.meetingScheduled(meeting, everybody("sian", "mair"));
        given.acceptEverything();
        informing.meetingCancelled(given.heard(cancelled(meeting)), everybody("sian", "mair"));

        assertThat(given.all())
                .containsExactly(
                        "NOTICE EMAIL ACCEPTED sian", "NOTICE POST STOPPED mair", "CANCELLED EMAIL QUEUED sian");
    }

    @Test
    void whoeverMayHaveBeenToldHearsOfTheCancellationToo() {
        informing.meetingScheduled(meeting, everybody("sian"));
        send(
                given.feature.sending((delivery, to) -> new byte[0]),
                given.queued.getFirst(),
                new ScriptedCarrier(new Receipt.Unsure("line went dead")));
        informing.meetingCancelled(given.heard(cancelled(meeting)), everybody("sian"));

        assertThat(given.all()).containsExactly("NOTICE EMAIL UNKNOWN sian", "CANCELLED EMAIL QUEUED sian");
        assertThat(given.deliveries.get("m:sian:NOTICE:v1").sendable()).isFalse();
    }

    @Test
    void leavingTheSeatStopsWhatIsPendingAndComingBackStartsItAgain() {
        informing.meetingScheduled(meeting, everybody("sian"));
        informing.uninvited(meeting, everybody("sian").getFirst());
        assertThat(given.all()).containsExactly("NOTICE EMAIL STOPPED sian");

        informing.meetingScheduled(meeting, everybody("sian"));
        assertThat(given.all()).containsExactly("NOTICE EMAIL QUEUED sian");
    }

    @Test
    void remindersAreSetForNineInTheMorningInLondon() {
        informing.meetingScheduled(meeting, everybody("sian"));

        assertThat(given.alarms.set)
                .containsEntry("remind m v1 d7", java.time.Instant.parse("2027-03-23T09:00:00Z"))
                .containsEntry("remind m v1 d1", java.time.Instant.parse("2027-03-29T08:00:00Z"));
    }

    @Test
    void aReminderGoesToWhomItCanStillReach() {
        informing.meetingScheduled(meeting, everybody("sian", "mair"));
        given.clock.set(Reminding.due(meeting, 1));
        given.feature.reminding().remind(meeting.id(), 1, 1, given.clock.instant());
        given.feature.reminding().remind(meeting.id(), 1, 1, given.clock.instant());

        assertThat(given.all())
                .filteredOn(line -> line.startsWith("REMINDER"))
                .containsExactly("REMINDER EMAIL QUEUED sian");
    }

    @Test
    void aLetterRemindsAWeekBefore() {
        informing.meetingScheduled(meeting, everybody("mair"));
        given.feature.reminding().remind(meeting.id(), 1, 7, Reminding.due(meeting, 7));

        assertThat(given.all()).contains("REMINDER POST PRINT_QUEUED mair");
    }

    @Test
    void ofRemindersThatAreDueTogetherOnlyTheLatestIsSent() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.clock.set(Reminding.due(meeting, 1));
        for (int days : List.of(7, 1)) {
            given.feature.reminding().remind(meeting.id(), 1, days, given.clock.instant());
        }

        assertThat(given.all())
                .filteredOn(line -> line.startsWith("REMINDER"))
                .containsExactlyInAnyOrder("REMINDER EMAIL SUPERSEDED sian", "REMINDER EMAIL QUEUED sian");
        assertThat(given.deliveries.get("m:sian:REMINDER:v1:d7").progress().reason())
                .isEqualTo(Reason.LATER_REMINDER);
    }

    @Test
    void aReminderThatStillWaitsGivesWayToTheNext() {
        informing.meetingScheduled(meeting, everybody("sian"));
        given.feature.reminding().remind(meeting.id(), 1, 7, Reminding.due(meeting, 7));
        given.feature.reminding().remind(meeting.id(), 1, 1, Reminding.due(meeting, 1));

        assertThat(given.deliveries.get("m:sian:REMINDER:v1:d7").state()).isEqualTo(State.SUPERSEDED);
        assertThat(given.deliveries.get("m:sian:REMINDER:v1:d1").state()).isEqualTo(State.QUEUED);
    }

    @Test
    void anAlarmOfAnEarlierDateRemindsNobody() {
        informing.meetingScheduled(meeting, everybody("sian"));
        informing.meetingMoved(given.heard(moved(meeting, 7)), everybody("sian"));
        given.feature.reminding().remind(meeting.id(), 1, 7, Reminding.due(meeting, 7));

        assertThat(given.all()).noneMatch(line -> line.startsWith("REMINDER"));
    }

    @Test
    void anErasedPersonsPendingMailIsStoppedAndItsEvidenceGone() {
        informing.meetingScheduled(meeting, everybody("sian"));
        var id = given.queued.getFirst();
        send(
                given.feature.sending((delivery, to) -> new byte[] {1}),
                id,
                new ScriptedCarrier(new Receipt.Deferred(450, "sian@enghraifft.cymru: later")));
        given.clock.pass(Duration.ofMinutes(1));
        given.feature.held(new NoLinks()).forget(new RepresentativeId("sian"));
        given.feature.held(new NoLinks()).forget(new RepresentativeId("sian"));

        Delivery forgotten = given.deliveries.get(id.value());
        assertThat(forgotten.state()).isEqualTo(State.STOPPED);
        assertThat(forgotten.progress().attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.code()).isEqualTo(450);
            assertThat(attempt.reply()).isEmpty();
        });
        assertThat(given.evidence.find(id)).isEmpty();
    }
}
