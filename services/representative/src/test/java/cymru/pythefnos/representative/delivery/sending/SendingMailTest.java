package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.cancelled;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingMailTest {

    private static final DeliveryId ID = new DeliveryId("m:sian:NOTICE:v1");
    private static final Receipt.Accepted YES = new Receipt.Accepted(250, "2.0.0 taken");
    private static final Receipt.Deferred LATER = new Receipt.Deferred(450, "4.2.1 mailbox busy");
    private static final Receipt.Unsure DEAD = new Receipt.Unsure("no reply after the final dot");

    private final DeliveryFixture given = new DeliveryFixture().with("sian", person().byEmail("sian@enghraifft.cymru"));
    private final AtomicInteger written = new AtomicInteger();
    private final SendingMail sending =
            given.feature.sending((delivery, to) -> new byte[] {(byte) written.incrementAndGet()});

    @BeforeEach
    void oneNoticeWaits() {
        KnownMeeting meeting = given.heard(meeting("m").known());
        given.feature.informing().meetingScheduled(meeting, everybody("sian"));
    }

    @Test
    void anAcceptedMessageCountsAsReceivedOnTheDayInLondon() {
        given.clock.set(Instant.parse("2027-03-29T23:30:00Z"));
        assertThat(send(YES)).isEmpty();

        assertThat(delivery().state()).isEqualTo(State.ACCEPTED);
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 3, 30)));
    }

    @Test
    void theEvidenceIsExactlyWhatWasHandedOver() {
        var carrier = new ScriptedCarrier(YES);
        send(ID, carrier);

        assertThat(given.evidence.find(ID)).contains(carrier.handed.getFirst());
        assertThat(carrier.to).singleElement().hasToString("sian@enghraifft.cymru");
    }

    @Test
    void whatWaitsForALineIsNotBeingSentYet() {
        var carrier = new ScriptedCarrier(YES);
        List<State> whileWaiting = new ArrayList<>();
        send(ID, new Lines() {
            @Override
            public Carrier borrow() {
                whileWaiting.add(delivery().state());
                return carrier;
            }

            @Override
            public void giveBack(Carrier line) {
                whileWaiting.add(delivery().state());
            }
        });

        assertThat(whileWaiting).containsExactly(State.QUEUED, State.SENDING);
        assertThat(delivery().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void nothingIsSentTwice() {
        send(YES);

        assertThat(send()).isEmpty();
    }

    @Test
    void aBusyServerIsAskedAgainOnSchedule() {
        assertThat(send(LATER)).contains(given.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(delivery().state()).isEqualTo(State.RETRY);
        assertThat(send(LATER)).contains(given.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(send(YES)).isEmpty();
        assertThat(delivery().progress().attempts()).extracting(Attempt::code).containsExactly(450, 450, 250);
    }

    @Test
    void whenTimeRunsOutAPersonHasToTakeOver() {
        given.clock.set(given.feature.turns().of(delivery()));
        for (int i = 0; i < 4; i++) {
            assertThat(send(LATER)).isPresent();
        }

        assertThat(send(LATER)).isEmpty();
        assertThat(delivery().state()).isEqualTo(State.FAILED);
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeFailed(Reason.OUT_OF_TIME));
    }

    @Test
    void aPermanentRefusalFailsAtOnce() {
        assertThat(send(new Receipt.Refused(550, "5.1.1 no such user", true))).isEmpty();

        assertThat(delivery().state()).isEqualTo(State.FAILED);
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeFailed(Reason.REFUSED));
    }

    @Test
    void afterAnUnknownOutcomeTheVerySameBytesGoOutOnceMore() {
        var carrier = new ScriptedCarrier(DEAD, YES);
        assertThat(send(ID, carrier)).contains(given.clock.instant().plus(Sending.AFTER_UNKNOWN));
        assertThat(delivery().state()).isEqualTo(State.UNKNOWN);

        send(ID, carrier);
        assertThat(carrier.handed).hasSize(2);
        assertThat(carrier.handed.get(1)).isEqualTo(carrier.handed.get(0));
        assertThat(delivery().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void twoUnknownOutcomesAreForAPersonToAskAbout() {
        assertThat(send(DEAD)).isPresent();
        assertThat(send(DEAD)).isEmpty();

        assertThat(delivery().state()).isEqualTo(State.UNKNOWN);
        assertThat(given.deliveries.news()).containsExactly(new DeliveryNews.NoticeFailed(Reason.OUTCOME_UNKNOWN));
        assertThat(send()).isEmpty();
    }

    @Test
    void aCrashWhileSendingIsAnUnknownOutcome() {
        Versioned<Delivery> stored = given.deliveries.find(ID).orElseThrow();
        given.deliveries.replace(Change.silent(Sending.begun(stored.state())), stored.version());

        assertThat(send()).contains(given.clock.instant().plus(Sending.AFTER_UNKNOWN));
        assertThat(delivery().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void whileTheMeetingServiceIsAwayNothingIsTriedAndNothingLost() {
        var waiting = given.feature.sending((delivery, to) -> {
            throw new DetailsUnavailable("meeting", null);
        });

        assertThat(DeliveryFixture.send(waiting, ID, new ScriptedCarrier()))
                .contains(given.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(delivery().state()).isEqualTo(State.QUEUED);

        given.clock.set(delivery()
                .deadline()
                .plusDays(2)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant());
        assertThat(DeliveryFixture.send(waiting, ID, new ScriptedCarrier())).isEmpty();
        assertThat(delivery().progress().reason()).isEqualTo(Reason.DETAILS_UNAVAILABLE);
    }

    @Test
    void somebodyErasedInBetweenIsNotWrittenTo() {
        given.people.erase("sian");

        assertThat(send()).isEmpty();
        assertThat(delivery().state()).isEqualTo(State.STOPPED);
        assertThat(given.evidence.find(ID)).isEmpty();
    }

    @Test
    void somebodyWithoutAnAddressAnyMoreIsForAPersonToReach() {
        var byPost = person().byPost().profile();
        given.people.edit("sian", byPost);

        assertThat(send()).isEmpty();
        assertThat(delivery().progress().reason()).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void whatWasStoppedWhileItWasWrittenIsNotSent() {
        var carrier = new ScriptedCarrier();
        DeliveryFixture.send(
                given.feature.sending((delivery, to) -> {
                    Versioned<Delivery> stored = given.deliveries.find(ID).orElseThrow();
                    given.feature
                            .informing()
                            .meetingCancelled(
                                    DeliveryFixture.cancelled(meeting("m").known()), everybody("sian"));
                    return new byte[] {(byte) stored.version()};
                }),
                ID,
                carrier);

        assertThat(carrier.handed).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL STOPPED sian");
    }

    @Test
    void whatWasPutOnItsWayByWhoeverHadNotHeardOfTheCancellationIsNotSent() {
        given.heard(cancelled(meeting("m").known()));

        assertThat(send()).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL STOPPED sian");
        assertThat(delivery().progress().reason()).isEqualTo(Reason.MEETING_CANCELLED);
    }

    @Test
    void aNoticeOfAnEarlierDateIsNotSent() {
        given.heard(moved(meeting("m").known(), 7));

        assertThat(send()).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL SUPERSEDED sian");
        assertThat(delivery().progress().reason()).isEqualTo(Reason.MEETING_MOVED);
    }

    @Test
    void whatWasOnALineWhenTheMeetingWasCancelledIsNotTriedAgain() {
        assertThat(send(ID, offMeanwhile(LATER))).isPresent();
        assertThat(given.all()).containsExactly("NOTICE EMAIL RETRY sian", "CANCELLED EMAIL QUEUED sian");

        assertThat(send()).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL STOPPED sian", "CANCELLED EMAIL QUEUED sian");
    }

    @Test
    void anUnknownOutcomeStaysUnknownOnceTheMeetingIsOff() {
        assertThat(send(ID, offMeanwhile(DEAD))).isPresent();

        assertThat(send()).isEmpty();
        assertThat(given.all()).containsExactly("NOTICE EMAIL UNKNOWN sian", "CANCELLED EMAIL QUEUED sian");
        assertThat(delivery().sendable()).isFalse();
        assertThat(delivery().byHand()).isFalse();
    }

    /** While the message is on a line, the meeting is called off; then the mail server answers. */
    private Lines offMeanwhile(Receipt answer) {
        return new ScriptedCarrier(answer) {
            @Override
            public Receipt hand(byte[] message, EmailAddress recipient) {
                KnownMeeting off = given.heard(cancelled(meeting("m").known()));
                given.feature.informing().meetingCancelled(off, everybody("sian"));
                return super.hand(message, recipient);
            }
        };
    }

    private Optional<Instant> send(Receipt... answers) {
        return DeliveryFixture.send(sending, ID, new ScriptedCarrier(answers));
    }

    private Optional<Instant> send(DeliveryId id, Lines lines) {
        return DeliveryFixture.send(sending, id, lines);
    }

    private Delivery delivery() {
        return given.deliveries.get(ID.value());
    }
}
