package cymru.pythefnos.representative.delivery.byhand;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.cancelled;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.papers.NoLinks;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintQueueTest {
    private final DeliveryFixture given = new DeliveryFixture()
            .with("mair", person().byPost())
            .with("sian", person().byEmail("sian@enghraifft.cymru").byPost())
            .with("john", person().byEmail("john@enghraifft.cymru"));
    private final Informing informing = given.feature.informing();
    private final PrintQueue queue = given.feature.printQueue();

    @Test
    void itHoldsLettersAndEmailsThatFailedAndSaysWhatToDo() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair", "sian", "john"));
        assertThat(all()).containsExactly("m:mair:NOTICE:v1 POST LETTER");
        given.refuseEverything();
        assertThat(all())
                .containsExactly(
                        "m:john:NOTICE:v1 PHONE NO_POSTAL_ADDRESS",
                        "m:mair:NOTICE:v1 POST LETTER",
                        "m:sian:NOTICE:v1 POST EMAIL_FAILED");
    }

    @Test
    void theLastDayOfPostingStandsBesideWhatIsPosted() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair", "john"));
        given.refuseEverything();
        assertThat(queue.waiting(null, 10))
                .extracting(PrintQueue.Waiting::postBy)
                .containsExactly(null, LocalDate.of(2027, 3, 11));
    }

    @Test
    void theEarliestDeadlineComesFirst() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair", "john"));
        informing.meetingScheduled(meeting("sooner").on("2027-03-02").known(), everybody("john"));
        given.refuseEverything();
        assertThat(all()).first().asString().startsWith("sooner:john");
    }

    @Test
    void aMoveThatALetterTellsTooLateIsForTheTelephoneFromTheStart() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair"));
        given.feature
                .recording()
                .record(new DeliveryId("m:mair:NOTICE:v1"), new ManualDelivery.Posted(LocalDate.of(2027, 1, 11)));
        given.clock.set(Instant.parse("2027-03-29T12:00:00Z"));
        informing.meetingMoved(given.heard(moved(meeting("m").known(), 1)), everybody("mair"));
        assertThat(all()).containsExactly("m:mair:MOVED:v2 PHONE LETTER_TOO_LATE");
        assertThat(given.deliveries.get("m:mair:MOVED:v2").state()).isEqualTo(State.FAILED);
        assertThat(given.deliveries.news()).endsWith(new DeliveryNews.NoticeFailed(Reason.LETTER_TOO_LATE));
    }

    @Test
    void soIsACancellation() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair"));
        given.feature
                .recording()
                .record(new DeliveryId("m:mair:NOTICE:v1"), new ManualDelivery.Posted(LocalDate.of(2027, 1, 11)));
        given.clock.set(Instant.parse("2027-03-26T12:00:00Z"));
        informing.meetingCancelled(given.heard(cancelled(meeting("m").known())), everybody("mair"));
        assertThat(all()).containsExactly("m:mair:CANCELLED:v1 PHONE LETTER_TOO_LATE");
    }

    @Test
    void aLetterThatNobodyPostedInTimeIsForTheTelephoneInTheEnd() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair"));
        given.clock.set(Instant.parse("2027-03-25T12:00:00Z"));
        assertThat(all()).containsExactly("m:mair:NOTICE:v1 POST LETTER");
        given.clock.set(Instant.parse("2027-03-26T12:00:00Z"));
        assertThat(all()).containsExactly("m:mair:NOTICE:v1 PHONE LETTER_TOO_LATE");
    }

    @Test
    void nothingWaitsOnceTheMeetingHasBegun() {
        informing.meetingScheduled(meeting("m").known(), everybody("mair"));
        given.clock.set(meeting("m").known().start().toInstant());
        assertThat(all()).isEmpty();
    }

    @Test
    void whatFailedLeavesItWhenSomethingNewerTakesItsPlace() {
        informing.meetingScheduled(meeting("m").known(), everybody("john"));
        given.refuseEverything();
        informing.meetingMoved(given.heard(moved(meeting("m").known(), 7)), everybody("john"));
        assertThat(all()).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL SUPERSEDED john", "NOTICE EMAIL QUEUED john");
    }

    @Test
    void nobodyHasToReachSomebodyWhoLeftOrWasErased() {
        informing.meetingScheduled(meeting("m").known(), everybody("john", "sian"));
        given.refuseEverything();
        informing.uninvited(meeting("m").known(), everybody("john").getFirst());
        given.people.erase("sian");
        given.feature.held(new NoLinks()).forget(new RepresentativeId("sian"));
        assertThat(all()).isEmpty();
    }

    @Test
    void allPapersOfOneMeetingThatWaitForSomebodyComeInOneEnvelope() {
        for (String id : List.of("p1", "p2")) {
            informing.paperReleased(
                    given.heard(paper(id, 1, LocalDate.of(2027, 3, 22), "STANDARD/cy", "STANDARD/en")),
                    given.heard(meeting("m").known()),
                    everybody("mair"));
        }
        List<PrintQueue.Waiting> waiting = queue.waiting(null, 10);
        assertThat(waiting).hasSize(4);
        assertThat(waiting)
                .extracting(PrintQueue.Waiting::saidWith)
                .containsOnly(null, waiting.getFirst().delivery().id())
                .containsOnlyOnce((DeliveryId) null);

        given.feature
                .recording()
                .record(waiting.getLast().delivery().id(), new ManualDelivery.Posted(LocalDate.of(2027, 1, 11)));
        assertThat(all()).as("each paper has its own proof").isEmpty();
        assertThat(given.deliveries.states().map(Delivery::state)).containsOnly(State.POSTED);
    }

    private List<String> all() {
        return queue.waiting(null, 10).stream()
                .map(waiting -> waiting.delivery().id() + " " + waiting.next().what() + " "
                        + waiting.next().why())
                .toList();
    }
}
