package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.cancelled;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One message for several deliveries, each of which keeps its own state and proof of time. */
class ParcelsTest {

    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Receipt YES = new Receipt.Accepted(250, "2.0.0 taken");
    private static final Receipt BUSY = new Receipt.Deferred(450, "4.2.1 mailbox busy");
    private static final Receipt DEAD = new Receipt.Unsure("no reply after the final dot");

    private final DeliveryFixture given = new DeliveryFixture(QUIET)
            .with("sian", person().reading(PreferredLanguage.CY).byEmail("sian@enghraifft.cymru"));
    /** What each message gave. */
    private final List<List<String>> written = new ArrayList<>();

    private final SendingMail sending = given.feature.sending((together, to) -> {
        written.add(together.stream().map(each -> each.id().value()).sorted().toList());
        return new byte[] {(byte) written.size()};
    });

    @Test
    void papersThatComeWithinTheQuietTimeGoInOneMessage() {
        released("p1");
        given.clock.pass(Duration.ofMinutes(9));
        released("p2");
        assertThat(everyoneLooks(YES)).isZero();

        given.clock.pass(QUIET);
        assertThat(everyoneLooks(YES)).isEqualTo(1);
        assertThat(written).containsExactly(List.of(paper("p1"), paper("p2")));
        assertThat(given.all()).containsExactly("PAPER EMAIL ACCEPTED sian", "PAPER EMAIL ACCEPTED sian");
        assertThat(given.deliveries.news()).hasSize(2).allMatch(DeliveryNews.PaperDelivered.class::isInstance);
        assertThat(given.deliveries.states().map(Delivery::message).distinct()).hasSize(1);
        assertThat(given.evidence.find(given.deliveries.get(paper("p2")).message()))
                .isPresent();
    }

    @Test
    void theyDoNotWaitForEver() {
        released("p0");
        for (int nth = 1; nth < 9; nth++) {
            given.clock.pass(Duration.ofMinutes(9));
            released("p" + nth);
            everyoneLooks(YES);
        }
        assertThat(written).first().satisfies(first -> assertThat(first).hasSize(8));
    }

    @Test
    void nothingWaitsWhereTheDeadlineIsNear() {
        given.clock.set(meeting("m").paper("p", 1).deadline().atTime(22, 55).toInstant(java.time.ZoneOffset.UTC));
        released("p1");
        assertThat(everyoneLooks(YES)).isEqualTo(1);
    }

    @Test
    void theNoticesOfAYearAreOneMessageAndEachIsGiven() {
        for (String day : List.of("2027-03-30", "2027-04-27", "2027-05-25")) {
            scheduled(day);
        }
        given.clock.pass(QUIET);

        assertThat(everyoneLooks(YES)).isEqualTo(1);
        assertThat(written.getFirst()).hasSize(3);
        assertThat(given.deliveries.news()).hasSize(3).allMatch(DeliveryNews.NoticeGiven.class::isInstance);
    }

    @Test
    void whatIsMovedMeanwhileIsToldWithItsNewDate() {
        scheduled("2027-03-30");
        scheduled("2027-04-27");
        var april = meeting("m2027-04-27").on("2027-04-27").known();
        given.feature.informing().meetingMoved(given.heard(moved(april, 7)), everybody("sian"));
        given.clock.pass(QUIET);
        everyoneLooks(YES);

        assertThat(written).containsExactly(List.of("m2027-03-30:sian:NOTICE:v1", "m2027-04-27:sian:NOTICE:v2"));
        assertThat(given.deliveries.get("m2027-04-27:sian:NOTICE:v1").state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void whatIsCalledOffWhileItsMessageIsOnTheLineIsToldToBeOff() {
        scheduled("2027-03-30");
        scheduled("2027-04-27");
        given.clock.pass(QUIET);
        DeliveryFixture.send(sending, new DeliveryId("m2027-03-30:sian:NOTICE:v1"), new ScriptedCarrier(YES) {
            @Override
            public Receipt hand(byte[] message, EmailAddress recipient) {
                callOffApril();
                return super.hand(message, recipient);
            }
        });
        everyoneLooks(YES);

        assertThat(given.deliveries.get("m2027-04-27:sian:NOTICE:v1").state()).isEqualTo(State.ACCEPTED);
        assertThat(given.all()).contains("CANCELLED EMAIL ACCEPTED sian");
    }

    @Test
    void whatIsCalledOffBeforeItsMessageIsOnTheLineIsLeftOut() {
        scheduled("2027-03-30");
        scheduled("2027-04-27");
        given.clock.pass(QUIET);
        var line = new ScriptedCarrier(YES) {
            @Override
            public Carrier borrow() {
                callOffApril();
                return super.borrow();
            }
        };
        DeliveryFixture.send(sending, new DeliveryId("m2027-03-30:sian:NOTICE:v1"), line);
        assertThat(line.handed).isEmpty();
        everyoneLooks(YES);

        assertThat(written.getLast()).containsExactly("m2027-03-30:sian:NOTICE:v1");
        assertThat(given.all()).containsExactlyInAnyOrder("NOTICE EMAIL ACCEPTED sian", "NOTICE EMAIL STOPPED sian");
    }

    private void callOffApril() {
        var april = meeting("m2027-04-27").on("2027-04-27").known();
        given.feature.informing().meetingCancelled(given.heard(cancelled(april)), everybody("sian"));
    }

    @Test
    void whatIsPutOffIsPutOffForAllAndSentTogetherLater() {
        released("p1");
        released("p2");
        given.clock.pass(QUIET);
        everyoneLooks(BUSY);
        assertThat(given.all()).containsExactly("PAPER EMAIL RETRY sian", "PAPER EMAIL RETRY sian");

        given.clock.pass(Duration.ofMinutes(2));
        everyoneLooks(YES);
        assertThat(written).hasSize(2).allSatisfy(each -> assertThat(each).hasSize(2));
        assertThat(given.all()).containsExactly("PAPER EMAIL ACCEPTED sian", "PAPER EMAIL ACCEPTED sian");
    }

    @Test
    void afterACrashBeforeAnythingWasSentTheSameGoTogether() {
        released("p1");
        released("p2");
        given.clock.pass(QUIET);
        SendingMail crashes = given.feature.sending((together, to) -> {
            throw new OutOfMemoryError("as if killed");
        });
        try {
            DeliveryFixture.send(crashes, new DeliveryId(paper("p1")), new ScriptedCarrier());
        } catch (OutOfMemoryError killed) {
            assertThat(killed).isNotNull();
        }
        released("p3");
        everyoneLooks(YES);
        given.clock.pass(QUIET);
        everyoneLooks(YES);

        assertThat(written).containsExactly(List.of(paper("p1"), paper("p2")), List.of(paper("p3")));
    }

    @Test
    void aCrashAfterTheOutcomeWasKeptIsMadeUpForByWhatWasCarried() {
        released("p1");
        released("p2");
        given.clock.pass(QUIET);
        everyoneLooks(BUSY);
        var carrier = given.deliveries.find(new DeliveryId(paper("p1"))).orElseThrow();
        var taken = Sending.after(carrier.state(), YES, given.clock.instant(), given.feature.turns());
        given.deliveries.replace(taken.change(), carrier.version());
        everyoneLooks(YES);

        assertThat(written).hasSize(1);
        assertThat(given.all()).containsExactly("PAPER EMAIL ACCEPTED sian", "PAPER EMAIL ACCEPTED sian");
        assertThat(given.deliveries.news()).hasSize(2);
    }

    @Test
    void anUnknownOutcomeIsUnknownForAllAndTheVerySameBytesGoOutOnceMore() {
        released("p1");
        released("p2");
        given.clock.pass(QUIET);
        everyoneLooks(DEAD);
        assertThat(given.deliveries.get(paper("p2")).state()).isEqualTo(State.UNKNOWN);

        given.clock.pass(Duration.ofMinutes(16));
        everyoneLooks(YES);
        assertThat(written).hasSize(1);
        assertThat(given.all()).containsExactly("PAPER EMAIL ACCEPTED sian", "PAPER EMAIL ACCEPTED sian");
    }

    @Test
    void whatIsWithdrawnLeavesTheMessageAndTheOthersGo() {
        released("p1");
        KnownPaper second = released("p2");
        given.clock.pass(QUIET);
        everyoneLooks(BUSY);
        given.feature.informing().paperWithdrawn(second);
        given.clock.pass(Duration.ofMinutes(2));
        everyoneLooks(YES);

        assertThat(written).last().isEqualTo(List.of(paper("p1")));
        assertThat(given.deliveries.get(paper("p2")).progress().reason()).isEqualTo(Reason.PAPER_WITHDRAWN);
    }

    @Test
    void ifTheFirstIsWithdrawnTheOthersGoTheirOwnWay() {
        KnownPaper first = released("p1");
        released("p2");
        given.clock.pass(QUIET);
        everyoneLooks(BUSY);
        given.feature.informing().paperWithdrawn(first);
        given.clock.pass(Duration.ofMinutes(2));
        everyoneLooks(YES);
        everyoneLooks(YES);

        assertThat(written).last().isEqualTo(List.of(paper("p2")));
        assertThat(given.deliveries.get(paper("p2")).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void onePaperThatCannotBeWrittenDoesNotHoldUpTheOthers() {
        released("p1");
        released("p2");
        released("p3");
        given.clock.pass(QUIET);
        SendingMail choosy = given.feature.sending((together, to) -> {
            if (together.stream().anyMatch(each -> each.id().value().contains("p1"))) {
                throw new IllegalStateException("p1 can't be written");
            }
            return new byte[] {1};
        });
        everyoneLooks(choosy, YES);
        everyoneLooks(choosy, YES);
        everyoneLooks(choosy, YES);

        assertThat(given.deliveries.get(paper("p1")).state()).isEqualTo(State.RETRY);
        assertThat(given.deliveries.get(paper("p2")).state()).isEqualTo(State.ACCEPTED);
        assertThat(given.deliveries.get(paper("p3")).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void onlyTheNewestRenditionIsSent() {
        released("p1");
        KnownPaper corrected = given.heard(DeliveryFixture.paper("p1", 2, deadline(), "STANDARD/cy"));
        given.feature.informing().paperReleased(corrected, meeting("m").known(), everybody("sian"));
        given.clock.pass(QUIET);
        everyoneLooks(YES);

        assertThat(written).hasSize(1);
        assertThat(given.all()).containsExactlyInAnyOrder("PAPER EMAIL SUPERSEDED sian", "PAPER EMAIL ACCEPTED sian");
    }

    private void scheduled(String day) {
        var known = given.heard(meeting("m" + day).on(day).known());
        given.feature.informing().meetingScheduled(known, everybody("sian"));
    }

    private KnownPaper released(String id) {
        given.heard(meeting("m").known());
        KnownPaper paper = given.heard(DeliveryFixture.paper(id, 1, deadline(), "STANDARD/cy"));
        given.feature.informing().paperReleased(paper, meeting("m").known(), everybody("sian"));
        return paper;
    }

    private static java.time.LocalDate deadline() {
        return meeting("m").known().papersDeadline();
    }

    private static String paper(String id) {
        return "m:sian:PAPER:" + new PaperId(id) + ":" + id + "-STANDARD-cy-1";
    }

    private int everyoneLooks(Receipt answer) {
        return everyoneLooks(sending, answer);
    }

    /** Each delivery that is owed has its look, as if its time had come; gives how many messages went out. */
    private int everyoneLooks(SendingMail with, Receipt answer) {
        int handed = 0;
        for (DeliveryId id : new LinkedHashSet<>(given.queued)) {
            var carrier = new ScriptedCarrier(answer);
            Optional<Instant> next = DeliveryFixture.send(with, id, carrier);
            assertThat(next.filter(then -> then.isBefore(given.clock.instant())))
                    .isEmpty();
            handed += carrier.handed.size();
        }
        return handed;
    }
}
