package cymru.pythefnos.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import cymru.pythefnos.chassis.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class InboxIT {
    private static final String TYPE = "cymru.pythefnos.counter.counted.v1";
    private static final String CAUSE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    private static final String TOGETHER = "cymru.pythefnos.counter.counted-together.v1";
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final List<String> causes = new CopyOnWriteArrayList<>();
    private final List<Integer> companies = new CopyOnWriteArrayList<>();
    private volatile Runnable meanwhile = () -> {};
    private volatile long refused = -1;
    private final TestStore store;
    private final MongoTemplate template;
    private final Inbox inbox;

    InboxIT(TestStore store) {
        this.store = store;
        template = store.freshDatabase();
        inbox = store.indexed(
                template, new Inbox(template, List.of(new Handler(), new TogetherHandler()), clock, Traces.NONE));
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    record Counted(int to) {}

    private final class Handler implements EventHandler {
        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public void on(ReceivedEvent event) {
            if (event.seq() == refused) {
                throw new IllegalStateException("on purpose");
            }
            assertThat(event.dataAs(Counted.class)).isEqualTo(new Counted((int) event.seq()));
            handled.add(event.subject() + event.seq());
            causes.add(event.trace());
        }
    }

    private final class TogetherHandler implements EventsHandler {
        @Override
        public String type() {
            return TOGETHER;
        }

        @Override
        public void onAll(List<ReceivedEvent> events) {
            if (events.stream().anyMatch(event -> event.seq() == refused)) {
                throw new IllegalStateException("on purpose");
            }
            companies.add(events.size());
            events.forEach(event -> handled.add(event.subject() + event.seq()));
            meanwhile.run();
        }
    }

    private static ReceivedEvent event(String subject, long seq) {
        return event(TYPE, subject, seq);
    }

    private static ReceivedEvent event(String type, String subject, long seq) {
        return new ReceivedEvent(
                "id-" + subject + seq,
                type,
                subject,
                seq,
                Instant.parse("2027-02-28T12:00:00Z"),
                EventJson.MAPPER.readTree("{\"to\":%d,\"unknown\":true}".formatted(seq)));
    }

    private Outcome receive(String subject, long seq) {
        return inbox.receive("meeting", event(subject, seq));
    }

    @Test
    void appliesInOrder() {
        assertThat(receive("a", 1)).isEqualTo(Outcome.APPLIED);
        assertThat(receive("a", 2)).isEqualTo(Outcome.APPLIED);
        assertThat(receive("b", 1)).isEqualTo(Outcome.APPLIED);
        assertThat(handled).containsExactly("a1", "a2", "b1");
    }

    @Test
    void aDuplicateHasNoEffect() {
        receive("a", 1);
        receive("a", 2);
        assertThat(receive("a", 2)).isEqualTo(Outcome.DUPLICATE);
        assertThat(receive("a", 1)).isEqualTo(Outcome.DUPLICATE);
        assertThat(handled).containsExactly("a1", "a2");
    }

    @Test
    void theSameSubjectOfAnotherServiceIsAnother() {
        receive("a", 1);
        assertThat(inbox.receive("expenses", event("a", 1))).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void anEventAfterAGapWaitsForWhatIsMissing() {
        assertThat(receive("a", 3)).isEqualTo(Outcome.PARKED);
        assertThat(inbox.waitingSince()).contains(clock.instant());
        clock.forward(Duration.ofSeconds(1));
        assertThat(receive("a", 2)).isEqualTo(Outcome.PARKED);
        assertThat(handled).isEmpty();
        assertThat(receive("a", 1)).isEqualTo(Outcome.APPLIED);
        assertThat(handled).containsExactly("a1", "a2", "a3");
        assertThat(inbox.waitingSince()).isEmpty();
        assertThat(template.getCollection("inboxParked").countDocuments()).isZero();
        assertThat(receive("a", 3)).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void aTypeThatNobodyTakesCountsAllTheSame() {
        inbox.receive("meeting", event("another.v1", "a", 1));
        receive("a", 2);
        assertThat(handled).containsExactly("a2");
    }

    @Test
    void whatFailedComesAgain() {
        refused = 1;
        assertThatThrownBy(() -> receive("a", 1)).isInstanceOf(HandlingFailed.class);
        refused = -1;
        assertThat(receive("a", 1)).isEqualTo(Outcome.APPLIED);
        assertThat(handled).containsExactly("a1");
    }

    @Test
    void theFailureNamesTheEventThatFailedAlsoWhenItHadWaited() {
        receive("a", 2);
        refused = 2;
        assertThatThrownBy(() -> receive("a", 1))
                .isInstanceOfSatisfying(
                        HandlingFailed.class, e -> assertThat(e.event().seq()).isEqualTo(2));
        refused = -1;
        assertThat(receive("a", 1)).isEqualTo(Outcome.DUPLICATE);
        assertThat(handled).containsExactly("a1", "a2");
    }

    @Test
    void whatIsBuriedHoldsUpItsSubjectAndNoOther() {
        inbox.bury("meeting", event("a", 1));
        assertThat(receive("a", 2)).isEqualTo(Outcome.PARKED);
        receive("b", 1);
        assertThat(handled).containsExactly("b1");
    }

    @Test
    void aBuriedEventIsNotTriedWithoutAPerson() {
        receive("a", 1);
        inbox.bury("meeting", event("a", 2));
        receive("a", 1);
        receive("a", 3);
        assertThat(handled).containsExactly("a1");
        assertThat(inbox.waitingSince()).as("of 3").contains(clock.instant());
    }

    @Test
    void aReplayGoesOnWithWhatWaited() {
        inbox.bury("meeting", event("a", 1));
        receive("a", 2);
        inbox.replay("meeting", "a", 1);
        assertThat(handled).containsExactly("a1", "a2");
        inbox.replay("meeting", "a", 1);
        assertThat(handled).as("once more").containsExactly("a1", "a2");
        assertThat(receive("a", 3)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void whatIsSkippedIsPassedOver() {
        inbox.bury("meeting", event("a", 1));
        receive("a", 2);
        inbox.skip("meeting", "a", 1);
        assertThat(handled).containsExactly("a2");
        assertThat(receive("a", 1)).isEqualTo(Outcome.DUPLICATE);
        assertThat(template.getCollection("inboxParked").countDocuments()).isZero();
    }

    @Test
    void whatWaitsKeepsItsCause() {
        inbox.receive("meeting", caused(event("a", 2), CAUSE));
        receive("a", 1);
        assertThat(causes).containsExactly(null, CAUSE);
    }

    @Test
    void whatFollowsFromSomethingElseIsTakenApart() {
        inbox.receive(
                "meeting",
                List.of(
                        caused(together("a1"), CAUSE),
                        caused(together("b1"), CAUSE),
                        together("c1"),
                        caused(together("b2"), CAUSE)));
        assertThat(handled).containsExactly("a1", "b1", "c1", "b2");
        assertThat(companies).containsExactly(2, 1, 1);
    }

    private static ReceivedEvent caused(ReceivedEvent e, String cause) {
        return new ReceivedEvent(e.id(), e.type(), e.subject(), e.seq(), e.time(), e.data(), cause);
    }

    private void receiveTogether(String... events) {
        inbox.receive("meeting", Stream.of(events).map(InboxIT::together).toList());
    }

    /** {@code a2} as one that is taken together, {@code a2!} as one that is taken alone, {@code a2?} as one of no use. */
    private static ReceivedEvent together(String event) {
        String type = event.endsWith("!") ? TYPE : event.endsWith("?") ? "another.v1" : TOGETHER;
        return event(
                type, event.substring(0, 1), Long.parseLong(event.substring(1).replaceAll("[!?]", "")));
    }

    @Test
    void whatCameTogetherIsTakenTogetherAndInOrder() {
        receiveTogether("a1", "b1", "a2");
        assertThat(handled).containsExactly("a1", "b1", "a2");
        assertThat(companies).containsExactly(3);
        receiveTogether("a2", "b1", "a3", "b2");
        assertThat(handled).containsExactly("a1", "b1", "a2", "a3", "b2");
        assertThat(receive("a", 3)).isEqualTo(Outcome.DUPLICATE);
        assertThat(receive("a", 4)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void whatIsTakenAloneKeepsItsPlaceAmongTheOthers() {
        receiveTogether("a1", "a2?", "a3!", "b1?", "a4", "a5?", "b2");
        assertThat(handled).containsExactly("a1", "a3", "a4", "b2");
        assertThat(receive("a", 6)).isEqualTo(Outcome.APPLIED);
        assertThat(receive("b", 3)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void ofWhatCameTogetherTooWhatHasAGapBeforeItWaits() {
        receiveTogether("a2", "b1", "a3");
        assertThat(handled).containsExactly("b1");
        receiveTogether("b2", "a1", "b3");
        assertThat(handled).containsExactly("b1", "b2", "a1", "a2", "a3", "b3");
        assertThat(template.getCollection("inboxParked").countDocuments()).isZero();
    }

    @Test
    void whatIsParkedWhileOthersAreTakenTogetherHasItsTurnAfterThem() {
        meanwhile = () -> {
            meanwhile = () -> {};
            assertThat(receive("a", 3)).isEqualTo(Outcome.PARKED);
        };
        receiveTogether("a1", "a2");
        assertThat(handled).containsExactly("a1", "a2", "a3");
        assertThat(template.getCollection("inboxParked").countDocuments()).isZero();
    }

    @Test
    void whatWasNotTakenTogetherIsTakenOneByOneUpToTheOneThatFails() {
        refused = 2;
        assertThatThrownBy(() -> receiveTogether("a1", "b1", "a2")).isInstanceOf(IllegalStateException.class);
        assertThat(handled).isEmpty();
        inbox.receive("meeting", together("a1"));
        inbox.receive("meeting", together("b1"));
        assertThatThrownBy(() -> inbox.receive("meeting", together("a2"))).isInstanceOf(HandlingFailed.class);
        refused = -1;
        receiveTogether("a2", "b2");
        assertThat(handled).containsExactly("a1", "b1", "a2", "b2");
    }

    @Test
    void whatIsParkedWhileItIsTakenElsewhereDoesNotWaitForEver() {
        meanwhile = () -> {
            meanwhile = () -> {};
            assertThat(receive("a", 2)).isEqualTo(Outcome.PARKED);
            assertThat(receive("a", 4)).isEqualTo(Outcome.PARKED);
        };
        receiveTogether("a1", "a2", "a3");
        assertThat(handled).containsExactly("a1", "a2", "a3", "a4");
        assertThat(inbox.waitingSince()).isEmpty();
        assertThat(template.getCollection("inboxParked").countDocuments()).isZero();
    }

    @Test
    void whatIsParkedAfterItWasTakenElsewhereDoesNotWaitForEver() {
        receive("a", 1);
        Runnable elsewhere = () -> {
            receive("a", 2);
            receive("a", 3);
        };
        Inbox slow = new Inbox(template, List.of(new Handler()), interruptedBy(elsewhere), Traces.NONE);
        assertThat(slow.receive("meeting", event("a", 3))).isEqualTo(Outcome.DUPLICATE);
        assertThat(handled).containsExactly("a1", "a2", "a3");
        assertThat(inbox.waitingSince()).isEmpty();
        assertThat(receive("a", 4)).isEqualTo(Outcome.APPLIED);
    }

    /** The time is asked for just before an event is parked. */
    private Clock interruptedBy(Runnable elsewhere) {
        return new Clock() {
            @Override
            public Instant instant() {
                elsewhere.run();
                return clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock.withZone(zone);
            }
        };
    }

    @Test
    void consumersWhoseShareOverlapsMissNothing() throws Exception {
        Threads.together(4, () -> {
            for (int first = 1; first <= 60; first += 3) {
                receiveTogether("a" + first, "a" + (first + 1), "b" + first + "?", "a" + (first + 2));
            }
            return 1;
        });
        assertThat(handled.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 60).mapToObj(seq -> "a" + seq).toList());
        assertThat(receive("a", 60)).isEqualTo(Outcome.DUPLICATE);
        assertThat(receive("a", 61)).isEqualTo(Outcome.APPLIED);
        assertThat(template.getCollection("inboxParked").countDocuments()).isEqualTo(19);
    }

    @Test
    void eightConsumersInAnyOrderApplyAllInOrder() throws Exception {
        Threads.together(8, () -> {
            List<Long> mine =
                    new ArrayList<>(LongStream.rangeClosed(1, 40).boxed().toList());
            Collections.shuffle(
                    mine, new Random(mine.hashCode() + Thread.currentThread().threadId()));
            mine.forEach(seq -> receive("a", seq));
            return 1;
        });
        assertThat(handled.stream().distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 40).mapToObj(seq -> "a" + seq).toList());
        assertThat(receive("a", 40)).isEqualTo(Outcome.DUPLICATE);
        assertThat(receive("a", 41)).isEqualTo(Outcome.APPLIED);
        assertThat(Stream.of(template.getCollection("inboxParked").countDocuments()))
                .containsExactly(0L);
    }
}
