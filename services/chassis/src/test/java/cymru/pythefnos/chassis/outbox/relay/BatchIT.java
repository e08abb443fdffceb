package cymru.pythefnos.chassis.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.outbox.relay.Bench.Counter;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Many aggregates together: each is sent as if it were alone. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class BatchIT {
    private static final String[] IDS =
            IntStream.range(0, 20).mapToObj(i -> "a" + i).toArray(String[]::new);

    private final TestStore store;
    private final Bench bench;

    BatchIT(TestStore store) {
        this.store = store;
        this.bench = new Bench(store);
    }

    @BeforeEach
    void twoEventsEach() {
        for (String id : IDS) {
            bench.counters.insert(id, new Counter(2), Bench.counted(1, 2).with(Bench.onRecord("because")));
        }
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    @Test
    void eachGoesOutInItsOwnOrderAndIsEmptyThen() throws Exception {
        bench.run(IDS);
        for (String id : IDS) {
            assertThat(bench.sender.sequencesOf(id)).containsExactly(1L, 2L);
            assertThat(bench.document(id).getList("outbox", Document.class)).isEmpty();
            assertThat(bench.audit.about(id, null, 2)).hasSize(1);
        }
        assertThat(bench.outbox.oldest()).isEmpty();
        assertThat(bench.outbox.waiting(10)).isEmpty();
    }

    @Test
    void oneThatFailsHoldsUpNoOther() {
        bench.sender.before = e -> {
            if (e.subject().equals("a7") && e.sequence() == 2) {
                throw new IllegalStateException("the broker is away");
            }
        };
        assertThatThrownBy(() -> bench.run(IDS)).hasMessage("the broker is away");
        assertThat(bench.sender.acknowledged).hasSize(2 * IDS.length - 1);
        assertThat(bench.document("a7").getList("outbox", Document.class))
                .extracting(d -> d.getString("data"))
                .containsExactly("{\"to\":2}");
        assertThat(bench.outbox.waiting(10)).as("and it may be tried at once").containsExactly("a7");
    }

    @Test
    void whatIsQueuedMeanwhileLeavesToo() throws Exception {
        AtomicBoolean once = new AtomicBoolean();
        bench.sender.before = e -> {
            if (e.subject().equals("a3") && once.compareAndSet(false, true)) {
                bench.counters.update("a3", 1, new Counter(3), Bench.counted(3));
            }
        };
        bench.run(IDS);
        assertThat(bench.sender.sequencesOf("a3")).containsExactly(1L, 2L, 3L);
        assertThat(bench.sender.acknowledged).hasSize(2 * IDS.length + 1);
        assertThat(bench.outbox.oldest()).isEmpty();
    }

    @Test
    void whatAnotherIsSendingIsLeftToIt() throws Exception {
        OutboxLease anothers = bench.outbox.claim("a5", Bench.LEASE).orElseThrow();
        bench.run(IDS);
        assertThat(bench.sender.sequencesOf("a5")).isEmpty();
        assertThat(bench.sender.acknowledged).hasSize(2 * IDS.length - 2);
        assertThat(bench.outbox.extend(anothers, Bench.LEASE)).isPresent();
    }

    @Test
    void aLostLeaseEndsItForThatOneAlone() throws Exception {
        RecordingSender other = new RecordingSender();
        AtomicBoolean once = new AtomicBoolean();
        bench.sender.before = e -> {
            if (once.compareAndSet(false, true)) {
                bench.clock.forward(Bench.LEASE.plusSeconds(1));
                bench.dispatch(other).run(bench.outbox, List.of("a9"));
            }
        };
        bench.run(IDS);
        assertThat(other.sequencesOf("a9")).containsExactly(1L, 2L);
        assertThat(bench.sender.sequencesOf("a9")).as("not 2 any more").isSubsetOf(1L);
        assertThat(bench.sender.sequencesOf("a10")).containsExactly(1L, 2L);
        assertThat(bench.outbox.oldest()).isEmpty();
    }

    @Test
    void aStaleBatchRemovesNothing() {
        List<ClaimedOutbox> stale = bench.outbox.claim(List.of(IDS), Bench.LEASE).stream()
                .map(ClaimedOutbox::new)
                .toList();
        bench.clock.forward(Bench.LEASE.plusSeconds(1));
        assertThat(bench.outbox.claim(List.of(IDS), Bench.LEASE)).hasSize(IDS.length);
        Document before = bench.document("a1");
        assertThat(bench.outbox.close(stale)).isEmpty();
        assertThat(bench.document("a1")).isEqualTo(before);
    }

    @Test
    void closingTwiceCountsOnce() {
        List<ClaimedOutbox> passes = bench.outbox.claim(List.of(IDS), Bench.LEASE).stream()
                .map(ClaimedOutbox::new)
                .toList();
        bench.outbox.close(passes);
        Document closed = bench.document("a1");
        bench.outbox.close(passes);
        assertThat(bench.document("a1")).isEqualTo(closed);
    }

    @Test
    void eightRelaysWithTheSameBatchSendEachEventOnce() throws Exception {
        Threads.together(8, () -> {
            bench.run(IDS);
            return 1;
        });
        bench.run(IDS);
        for (String id : IDS) {
            assertThat(bench.sender.sequencesOf(id)).containsExactly(1L, 2L);
        }
    }
}
