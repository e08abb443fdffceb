package cymru.pythefnos.chassis.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.chassis.outbox.relay.Bench.Counter;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class DispatchIT {
    private static final Duration LEASE_AND_A_BIT = Bench.LEASE.plusSeconds(1);
    private final TestStore store;
    private final Bench bench;

    DispatchIT(TestStore store) {
        this.store = store;
        this.bench = new Bench(store);
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    @Test
    void sendsInOrderWithSequenceAndThenIsEmpty() throws Exception {
        bench.counters.insert("a", new Counter(2), Bench.counted(1, 2));
        bench.counters.update("a", 1, new Counter(3), Bench.counted(3));
        bench.run("a");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L, 2L, 3L);
        assertThat(bench.sender.dataOf("a")).containsExactly("{\"to\":1}", "{\"to\":2}", "{\"to\":3}");
        assertThat(bench.document("a").getList("outbox", Object.class)).isEmpty();
        assertThat(bench.outbox.oldest()).isEmpty();
        bench.counters.update("a", 2, new Counter(4), Bench.counted(4));
        bench.run("a");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void anEventKnowsWhatItIsAbout() throws Exception {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        bench.run("a");
        OutgoingEvent event = bench.sender.acknowledged.getFirst();
        assertThat(event.type()).isEqualTo(Bench.TYPE);
        assertThat(event.subject()).isEqualTo("a");
        assertThat(event.time()).isEqualTo(bench.clock.instant());
    }

    @Test
    void whatFailsIsNotOvertaken() {
        bench.counters.insert("a", new Counter(3), Bench.counted(1, 2, 3));
        bench.sender.refuse(2);
        assertThatThrownBy(() -> bench.run("a")).hasMessage("the broker is away");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L);
    }

    @Test
    void onlyWhatWasAcknowledgedIsRemoved() throws Exception {
        bench.counters.insert("a", new Counter(3), Bench.counted(1, 2, 3));
        bench.sender.refuse(2);
        assertThatThrownBy(() -> bench.run("a")).hasMessage("the broker is away");
        assertThat(bench.document("a").getList("outbox", Document.class))
                .extracting(d -> d.getString("data"))
                .containsExactly("{\"to\":2}", "{\"to\":3}");
        bench.sender.before = e -> {};
        bench.run("a");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatWaitsAgesFromWhenItWasQueued() {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        bench.clock.forward(Duration.ofMinutes(5));
        bench.counters.update("a", 1, new Counter(2), Bench.counted(2));
        bench.sender.refuse(2);
        assertThatThrownBy(() -> bench.run("a")).hasMessage("the broker is away");
        assertThat(bench.outbox.oldest()).contains(bench.clock.instant());
        bench.clock.forward(Duration.ofMinutes(5));
        assertThatThrownBy(() -> bench.run("a")).hasMessage("the broker is away");
        assertThat(bench.outbox.oldest()).contains(bench.clock.instant().minus(Duration.ofMinutes(5)));
    }

    @Test
    void whatIsQueuedMeanwhileLeavesToo() throws Exception {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        AtomicBoolean once = new AtomicBoolean();
        bench.sender.before = e -> {
            if (once.compareAndSet(false, true)) {
                bench.counters.update("a", 1, new Counter(2), Bench.counted(2));
            }
        };
        bench.run("a");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L, 2L);
        assertThat(bench.outbox.oldest()).isEmpty();
    }

    @Test
    void nobodyElseSendsUnderTheLease() throws Exception {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        RecordingSender other = new RecordingSender();
        bench.sender.before = e -> bench.dispatch(other).run(bench.outbox, List.of("a"));
        bench.run("a");
        assertThat(other.acknowledged).isEmpty();
    }

    @Test
    void aRelayThatLostItsLeaseSendsNoMore() throws Exception {
        bench.counters.insert("a", new Counter(2), Bench.counted(1, 2));
        RecordingSender other = new RecordingSender();
        bench.sender.before = e -> {
            bench.clock.forward(LEASE_AND_A_BIT);
            bench.dispatch(other).run(bench.outbox, List.of("a"));
        };
        bench.run("a");
        assertThat(other.sequencesOf("a")).containsExactly(1L, 2L);
        assertThat(bench.sender.sequencesOf("a")).as("not 2 any more").containsExactly(1L);
    }

    @Test
    void aRelayThatLostItsLeaseRemovesNothing() throws Exception {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        OutboxLease stale = bench.outbox.claim("a", Bench.LEASE).orElseThrow();
        bench.clock.forward(LEASE_AND_A_BIT);
        bench.run("a");
        bench.counters.update("a", 1, new Counter(2), Bench.counted(2));
        OutboxLease current = bench.outbox.claim("a", Bench.LEASE).orElseThrow();
        Document before = bench.document("a");

        assertThat(bench.outbox.close(stale, 1)).isEmpty();
        bench.outbox.giveBack(stale, List.of(stale.entries().getFirst().id()), 1);
        assertThat(bench.outbox.extend(stale, Bench.LEASE)).isEmpty();

        assertThat(bench.document("a")).isEqualTo(before);
        assertThat(bench.outbox.extend(current, Bench.LEASE)).isPresent();
    }

    @Test
    void aStaleRelayCannotCloseAtTheSameVersionEither() {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        OutboxLease stale = bench.outbox.claim("a", Bench.LEASE).orElseThrow();
        bench.clock.forward(LEASE_AND_A_BIT);
        OutboxLease current = bench.outbox.claim("a", Bench.LEASE).orElseThrow();
        assertThat(current.version()).isEqualTo(stale.version());
        Document before = bench.document("a");
        assertThat(bench.outbox.close(stale, 1)).isEmpty();
        assertThat(bench.document("a")).isEqualTo(before);
    }

    @Test
    void aLongOutboxExtendsItsLease() throws Exception {
        bench.counters.insert("a", new Counter(9), Bench.counted(1, 2, 3, 4, 5, 6, 7, 8, 9));
        RecordingSender other = new RecordingSender();
        bench.sender.before = e -> {
            bench.clock.forward(Duration.ofSeconds(9));
            bench.dispatch(other).run(bench.outbox, List.of("a"));
        };
        bench.run("a");
        assertThat(other.acknowledged).isEmpty();
        assertThat(bench.sender.sequencesOf("a")).hasSize(9);
    }

    @Test
    void afterACrashTheLeaseRunsOutAndAnotherSends() throws Exception {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        assertThat(bench.outbox.claim("a", Bench.LEASE)).isPresent();
        assertThat(bench.outbox.waiting(10)).isEmpty();
        bench.clock.forward(LEASE_AND_A_BIT);
        assertThat(bench.outbox.waiting(10)).containsExactly("a");
        bench.run("a");
        assertThat(bench.sender.sequencesOf("a")).containsExactly(1L);
    }

    @Test
    void eightRelaysSendEachEventOnce() throws Exception {
        List<String> ids = IntStream.range(0, 50).mapToObj(i -> "a" + i).toList();
        ids.forEach(id -> bench.counters.insert(id, new Counter(2), Bench.counted(1, 2)));
        Threads.together(8, () -> {
            for (String id : ids) {
                bench.run(id);
            }
            return 1;
        });
        assertThat(bench.sender.acknowledged).hasSize(100);
        for (String id : ids) {
            assertThat(bench.sender.sequencesOf(id)).containsExactly(1L, 2L);
        }
    }

    @Test
    void auditLinesAreOnRecordEvenWhileTheBrokerIsAway() {
        bench.sender.refuse(1);
        bench.counters.insert("a", new Counter(1), Bench.counted(1).with(Bench.onRecord("because")));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> bench.run("a")).hasMessage("the broker is away");
        }
        AuditRecord line = bench.audit.about("a", null, 2).getFirst();
        assertThat(bench.audit.about("a", null, 2)).hasSize(1);
        assertThat(line.actor()).isEqualTo("officer-1");
        assertThat(line.at()).isEqualTo(bench.clock.instant());
        assertThat(line.action()).isEqualTo("counted");
        assertThat(line.reason()).isEqualTo("because");
        assertThat(line.kind()).isEqualTo("counters");
        assertThat(line.version()).isEqualTo(1);
        assertThat(line.facts()).isEqualTo(Map.of("step", "1"));
    }

    @Test
    void aLineWrittenTwiceIsThereOnce() throws Exception {
        bench.counters.insert("a", new Counter(1), Changes.none().with(Bench.onRecord("once")));
        OutboxEntry.Line line = (OutboxEntry.Line)
                bench.outbox.claim("a", Bench.LEASE).orElseThrow().entries().getFirst();
        bench.audit.write(Map.of(line.id(), line.audit()));
        bench.clock.forward(LEASE_AND_A_BIT);
        bench.run("a");
        assertThat(bench.audit.about("a", null, 2)).hasSize(1);
    }
}
