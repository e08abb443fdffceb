package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A known answer of the mail server stays known. */
class KeepingReceiptsTest {
    private static final DeliveryId ID = new DeliveryId("m:sian:NOTICE:v1");
    private static final Receipt.Accepted YES = new Receipt.Accepted(250, "2.0.0 taken");

    private final DeliveryFixture given = new DeliveryFixture().with("sian", person().byEmail("sian@enghraifft.cymru"));
    private final List<Duration> waits = new ArrayList<>();

    @BeforeEach
    void oneNoticeIsOnALine() {
        given.feature.informing().meetingScheduled(given.heard(meeting("m").known()), everybody("sian"));
        Versioned<Delivery> waiting = stored();
        given.deliveries.replace(Change.silent(Sending.begun(waiting.state())), waiting.version());
    }

    @Test
    void itIsSavedOnceTheStoreIsBack() {
        given.deliveries.away = 3;
        assertThat(receipts(waits::add).keep(stored(), YES)).isEmpty();
        assertThat(stored().state().state()).isEqualTo(State.ACCEPTED);
        assertThat(waits).hasSize(3).isSorted();
    }

    @Test
    void itOverrulesWhoeverTookTheDeliveryForInterrupted() {
        Versioned<Delivery> sending = stored();
        given.deliveries.away = 1;
        receipts(wait -> interruptedMeanwhile()).keep(sending, YES);
        assertThat(stored().state().state()).isEqualTo(State.ACCEPTED);
        assertThat(stored().state().progress().attempts())
                .extracting(Attempt::outcome)
                .containsExactly(Attempt.Outcome.UNKNOWN, Attempt.Outcome.ACCEPTED);
    }

    @Test
    void anAnswerThatIsNotKnownOverrulesNothing() {
        Versioned<Delivery> sending = stored();
        interruptedMeanwhile();
        receipts(waits::add).keep(sending, new Receipt.Unsure("the line broke"));
        assertThat(stored().state().progress().attempts()).hasSize(1);
    }

    @Test
    void whatWasSavedThoughNobodyHeardSoIsNotSavedAgain() {
        Versioned<Delivery> sending = stored();
        receipts(waits::add).keep(sending, YES);
        receipts(waits::add).keep(sending, YES);
        assertThat(stored().state().progress().attempts()).hasSize(1);
    }

    @Test
    void aStoreThatStaysAwayIsGivenUpAfterSomeMinutes() {
        Versioned<Delivery> sending = stored();
        given.deliveries.away = Integer.MAX_VALUE;
        assertThatThrownBy(() -> receipts(waits::add).keep(sending, YES)).hasMessage("away");
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
    }

    private void interruptedMeanwhile() {
        Versioned<Delivery> found = stored();
        var silent = new Receipt.Unsure("interrupted");
        Sending interrupted = Sending.after(found.state(), silent, given.clock.instant(), given.feature.turns());
        given.deliveries.replace(interrupted.change(), found.version());
    }

    private KeepingReceipts receipts(Consumer<Duration> pause) {
        return new KeepingReceipts(given.deliveries, given.feature.turns(), given.clock, pause);
    }

    private Versioned<Delivery> stored() {
        return given.deliveries.find(ID).orElseThrow();
    }
}
