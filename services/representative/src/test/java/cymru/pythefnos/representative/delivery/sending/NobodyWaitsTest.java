package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.NextStep;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, a person is told in time to post it or to ring. The notice's deadline is Monday 15 March. */
class NobodyWaitsTest {

    private static final DeliveryId POST = new DeliveryId("m:sian:NOTICE:v1");
    private static final DeliveryId NO_POST = new DeliveryId("m:john:NOTICE:v1");
    private static final Instant LAST_POSTING = Instant.parse("2027-03-11T09:00:00Z");
    private static final Instant LAST_CALL = Instant.parse("2027-03-12T09:00:00Z");
    private static final Receipt.Deferred BUSY = new Receipt.Deferred(450, "4.2.1 mailbox busy");

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().byEmail("sian@enghraifft.cymru").byPost())
            .with("john", person().byEmail("john@enghraifft.cymru"));

    @BeforeEach
    void twoNoticesWait() {
        given.feature.informing().meetingScheduled(given.heard(meeting("m").known()), everybody("sian", "john"));
    }

    @Test
    void aServerThatIsBusyForEverHandsOverInTheMorningOfTheLastDayOfPosting() {
        assertThat(untilHandedOver(POST, written(), BUSY)).isEqualTo(LAST_POSTING);

        PrintQueue.Waiting waiting = queued(POST);
        assertThat(waiting.next().what()).isEqualTo(NextStep.What.POST);
        assertThat(waiting.postBy()).isEqualTo(LocalDate.of(2027, 3, 11));
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeFailed(Reason.OUT_OF_TIME));
    }

    @Test
    void orOnTheWorkingDayBeforeTheDeadlineToRing() {
        assertThat(untilHandedOver(NO_POST, written(), BUSY)).isEqualTo(LAST_CALL);
        assertThat(queued(NO_POST).next().what()).isEqualTo(NextStep.What.PHONE);
    }

    @Test
    void aFaultThatNobodyThoughtOfIsAStateWithANextAttemptAndInTheEndAPersons() {
        SendingMail broken = given.feature.sending((delivery, to) -> {
            throw new IllegalArgumentException("Illegal character in opaque part");
        });
        assertThat(DeliveryFixture.send(broken, POST, new ScriptedCarrier()))
                .contains(given.clock.instant().plusSeconds(60));
        assertThat(state(POST)).isEqualTo(State.RETRY);

        assertThat(untilHandedOver(POST, broken, BUSY)).isEqualTo(LAST_POSTING);
        assertThat(given.deliveries.get(POST.value()).progress().reason()).isEqualTo(Reason.NOT_WRITTEN);
    }

    @Test
    void whatNoWorkerEverTakesUpIsHandedOverTooOnTheSameDay() {
        HandingOver handing = given.feature.handingOver();
        given.clock.set(LAST_POSTING);
        assertThat(handing.look(List.of(POST, NO_POST))).isZero();

        given.clock.set(LAST_POSTING.plusSeconds(3600));
        assertThat(handing.look(List.of(POST, NO_POST))).isEqualTo(1);
        assertThat(queued(POST).next().what()).isEqualTo(NextStep.What.POST);
    }

    @Test
    void aLeaseThatNeverEndsIsToBeAskedAbout() {
        Versioned<Delivery> stored = given.deliveries.find(NO_POST).orElseThrow();
        HandingOver handing = given.feature.handingOver();
        given.deliveries.replace(Change.silent(Sending.begun(stored.state())), stored.version());
        given.clock.set(LAST_CALL.plusSeconds(3600));
        assertThat(handing.look(List.of(NO_POST))).isEqualTo(1);

        assertThat(state(NO_POST)).isEqualTo(State.UNKNOWN);
        assertThat(queued(NO_POST).next().what()).isEqualTo(NextStep.What.PHONE);
    }

    @Test
    void afterALongStopTheWorkersTryFirst() {
        given.clock.set(LAST_CALL.plusSeconds(3600));
        assertThat(given.feature.handingOver().look(List.of(POST, NO_POST))).isZero();
    }

    @Test
    void whatIsTriedInVainShowsBeforeItIsHandedOver() {
        DeliveryFixture.send(written(), POST, new ScriptedCarrier(BUSY));

        List<Delivery> coming = given.feature.printQueue().coming(null, 10);
        assertThat(coming).extracting(Delivery::id).containsExactly(POST);
        assertThat(given.feature.turns().of(coming)).containsEntry(POST, LAST_POSTING);
    }

    @Test
    void nothingIsSentOnceTheMeetingHasBegun() {
        given.clock.set(meeting("m").known().start().toInstant());
        var carrier = new ScriptedCarrier();
        assertThat(DeliveryFixture.send(written(), POST, carrier)).isEmpty();

        assertThat(carrier.handed).isEmpty();
        assertThat(state(POST)).isEqualTo(State.FAILED);
    }

    /** Goes from attempt to attempt. */
    private Instant untilHandedOver(DeliveryId id, SendingMail sending, Receipt answer) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            Optional<Instant> next = DeliveryFixture.send(sending, id, new ScriptedCarrier(answer));
            if (next.isEmpty()) {
                return given.clock.instant();
            }
            given.clock.set(next.get());
        }
        throw new AssertionError("never handed over");
    }

    private SendingMail written() {
        return given.feature.sending((delivery, to) -> new byte[] {1});
    }

    private PrintQueue.Waiting queued(DeliveryId id) {
        return given.feature.printQueue().waiting(null, 10).stream()
                .filter(each -> each.delivery().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private State state(DeliveryId id) {
        return given.deliveries.get(id.value()).state();
    }
}
