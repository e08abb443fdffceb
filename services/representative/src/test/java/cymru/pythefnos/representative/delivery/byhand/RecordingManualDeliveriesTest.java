package cymru.pythefnos.representative.delivery.byhand;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.send;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.How;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.ManualDelivery.Posted;
import cymru.pythefnos.representative.delivery.ManualDelivery.Told;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import cymru.pythefnos.representative.delivery.sending.ScriptedCarrier;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingManualDeliveriesTest {
    private static final DeliveryId LETTER = new DeliveryId("m:mair:NOTICE:v1");
    private static final DeliveryId MAIL = new DeliveryId("m:sian:NOTICE:v1");
    private static final DeliveryId NO_POST = new DeliveryId("m:john:NOTICE:v1");
    private static final LocalDate MADE = LocalDate.of(2027, 1, 11);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);

    private final DeliveryFixture given = new DeliveryFixture()
            .with("mair", person().byPost())
            .with("sian", person().byEmail("sian@enghraifft.cymru").byPost())
            .with("john", person().byEmail("john@enghraifft.cymru"));
    private final RecordingManualDeliveries recording = given.feature.recording();

    @BeforeEach
    void itIsFridayAndANoticeEachIsOwed() {
        given.feature.informing().meetingScheduled(meeting("m").known(), everybody("mair", "sian", "john"));
        given.clock.set(Instant.parse("2027-01-15T12:00:00Z"));
    }

    @Test
    void aLetterCountsTwoWorkingDaysAfterPosting() {
        assertThat(recording.record(LETTER, new Posted(FRIDAY))).isInstanceOf(Result.Done.class);
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 1, 19)));
    }

    @Test
    void anEmailThatFailedCountsAsTheLetterThatWasPostedInItsPlace() {
        given.refuseEverything();
        recording.record(MAIL, new Posted(FRIDAY));
        Delivery posted = given.deliveries.get(MAIL.value());
        assertThat(posted.state()).isEqualTo(State.POSTED);
        assertThat(posted.way()).isEqualTo(Way.POST);
        assertThat(posted.progress().attempts()).extracting(Attempt::outcome).containsExactly(Attempt.Outcome.REFUSED);
        assertThat(given.deliveries.news()).endsWith(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 1, 19)));
    }

    @Test
    void whatWasAskedAboutTwiceCanBePostedToo() {
        for (int i = 0; i < 2; i++) {
            send(
                    given.feature.sending((delivery, to) -> new byte[] {1}),
                    MAIL,
                    new ScriptedCarrier(new Receipt.Unsure("silence")));
            assertThat(given.deliveries.get(MAIL.value()).byHand()).isEqualTo(i == 1);
        }
        assertThat(recording.record(MAIL, new Posted(FRIDAY))).isInstanceOf(Result.Done.class);
    }

    @Test
    void aCallCountsOnItsDay() {
        given.refuseEverything();
        recording.record(NO_POST, new Told(FRIDAY, How.PHONE));
        Delivery told = given.deliveries.get(NO_POST.value());
        assertThat(told.state()).isEqualTo(State.TOLD);
        assertThat(told.progress().receivedOn()).isEqualTo(FRIDAY);
        assertThat(given.deliveries.news()).endsWith(new DeliveryNews.NoticeGiven(FRIDAY));
    }

    @Test
    void aLetterThatWaitsMayBeToldInstead() {
        assertThat(recording.record(LETTER, new Told(FRIDAY, How.IN_PERSON))).isInstanceOf(Result.Done.class);
    }

    @Test
    void sayingItAgainChangesNothing() {
        recording.record(LETTER, new Posted(FRIDAY));
        Versioned<Delivery> before = given.deliveries.find(LETTER).orElseThrow();
        assertThat(recording.record(LETTER, new Posted(FRIDAY))).isEqualTo(Result.done(before.state()));
        assertThat(given.deliveries.find(LETTER)).contains(before);
        given.refuseEverything();
        recording.record(NO_POST, new Told(FRIDAY, How.PHONE));
        recording.record(NO_POST, new Told(FRIDAY, How.PHONE));
        assertThat(given.deliveries.news())
                .filteredOn(DeliveryNews.NoticeGiven.class::isInstance)
                .hasSize(2);
    }

    @Test
    void somethingElseIsRefusedOnceItIsOnRecord() {
        recording.record(LETTER, new Posted(FRIDAY));
        assertThat(reason(recording.record(LETTER, new Posted(FRIDAY.minusDays(1)))))
                .isInstanceOf(RecordingRefusal.NotWaiting.class);
        assertThat(reason(recording.record(LETTER, new Told(FRIDAY, How.PHONE))))
                .isInstanceOf(RecordingRefusal.NotWaiting.class);
    }

    @Test
    void tomorrowIsRefused() {
        var tomorrow = new Posted(FRIDAY.plusDays(1));
        assertThat(recording.record(LETTER, tomorrow))
                .isEqualTo(Result.refused(new RecordingRefusal.InFuture(tomorrow, FRIDAY)));
        assertThat(reason(recording.record(LETTER, new Told(FRIDAY.plusDays(1), How.PHONE))))
                .isInstanceOf(RecordingRefusal.InFuture.class);
    }

    @Test
    void theFirstDayIsTheOneOnWhichItWasOwed() {
        var early = new Told(MADE.minusDays(1), How.PHONE);
        assertThat(recording.record(LETTER, early))
                .isEqualTo(Result.refused(new RecordingRefusal.BeforeMade(early, MADE)));
        assertThat(recording.record(LETTER, new Told(MADE, How.PHONE))).isInstanceOf(Result.Done.class);
    }

    @Test
    void anEmailThatIsStillBeingSentWaitsForNobody() {
        assertThat(reason(recording.record(MAIL, new Posted(FRIDAY)))).isInstanceOf(RecordingRefusal.NotWaiting.class);
        assertThat(reason(recording.record(MAIL, new Told(FRIDAY, How.PHONE))))
                .isInstanceOf(RecordingRefusal.NotWaiting.class);
    }

    @Test
    void nothingIsPostedToSomebodyWithoutAPostalAddress() {
        given.refuseEverything();
        assertThat(reason(recording.record(NO_POST, new Posted(FRIDAY))))
                .isInstanceOf(RecordingRefusal.NoPostalAddress.class);
    }

    @Test
    void theLastLetterOfUseIsThereOnTheDayBeforeTheMeeting() {
        given.clock.set(Instant.parse("2027-03-29T12:00:00Z"));
        // Tuesday's meeting: a letter of Thursday is there on Monday, one of Friday on the day itself
        assertThat(recording.record(LETTER, new Posted(LocalDate.of(2027, 3, 26))))
                .isEqualTo(Result.refused(
                        new RecordingRefusal.LetterTooLate(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 30))));
        assertThat(recording.record(LETTER, new Posted(LocalDate.of(2027, 3, 25))))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aPaperIsHandedOverAndNotReadOutOnThePhone() {
        given.feature
                .informing()
                .paperReleased(
                        paper("p", 1, LocalDate.of(2027, 3, 22), "STANDARD/cy"),
                        meeting("m").known(),
                        everybody("mair"));
        var id = new DeliveryId("m:mair:PAPER:p:p-STANDARD-cy-1");
        assertThat(reason(recording.record(id, new Told(FRIDAY, How.PHONE))))
                .isInstanceOf(RecordingRefusal.PaperNotTold.class);
        recording.record(id, new Told(FRIDAY, How.IN_PERSON));
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.PaperDelivered(FRIDAY));
    }

    @Test
    void anUnknownOneIsRefused() {
        assertThat(reason(recording.record(new DeliveryId("nothing"), new Posted(FRIDAY))))
                .isInstanceOf(RecordingRefusal.Unknown.class);
    }

    private static RecordingRefusal reason(Result<Delivery, RecordingRefusal> result) {
        return switch (result) {
            case Result.Done<Delivery, RecordingRefusal> done -> throw new AssertionError("not refused: " + done);
            case Result.Refused<Delivery, RecordingRefusal> refused -> refused.reason();
        };
    }
}
