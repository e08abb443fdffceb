package cymru.pythefnos.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import java.time.Duration;
import java.time.Instant;
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
    private final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private volatile long refused = -1;
    private final TestStore store;
    private final MongoTemplate template;
    private final Inbox inbox;

    InboxIT(TestStore store) {
        this.store = store;
        template = store.freshDatabase();
        inbox = new Inbox(template, List.of(new Handler()), clock);
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
