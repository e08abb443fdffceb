package cymru.pythefnos.chassis.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.Entries;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregateStores;
import cymru.pythefnos.chassis.outbox.relay.Bench.Counter;
import cymru.pythefnos.chassis.support.TestStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class OutboxRelayIT {
    private final TestStore store;
    private final Bench bench;
    private final OutboxRelay relay;
    private final AggregateStore<Counter> counters;

    OutboxRelayIT(TestStore store) {
        this.store = store;
        this.bench = new Bench(store);
        this.relay = new OutboxRelay(bench.dispatch(), 16);
        Entries entries = new Entries(() -> "officer-1", Clock.systemUTC(), bench.clock);
        this.counters = new MongoAggregateStores(bench.template, entries, relay, 1_000).of("counters", Counter.class);
    }

    @AfterEach
    void close() {
        relay.close();
        store.assertNoScans();
    }

    @Test
    void aWriteNudges() {
        counters.insert("a", new Counter(1), Bench.counted(1));
        await().until(() -> bench.sender.sequencesOf("a").equals(List.of(1L)));
        await().until(() -> relay.oldest().isEmpty());
    }

    @Test
    void theSweepFindsWhatNobodyNudged() {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        assertThat(relay.oldest()).contains(bench.clock.instant());
        relay.sweep();
        await().until(() -> bench.sender.sequencesOf("a").equals(List.of(1L)));
    }

    @Test
    void afterAnOutageItGoesOnWithoutLossOrDisorder() {
        bench.sender.refuse(2);
        counters.insert("a", new Counter(0), Bench.counted(0));
        IntStream.rangeClosed(1, 20).forEach(i -> counters.update("a", i, new Counter(i), Bench.counted(i)));
        await().until(() -> bench.sender.sequencesOf("a").equals(List.of(1L)));
        bench.sender.before = e -> {};
        await().until(() -> {
            relay.sweep();
            return relay.oldest().isEmpty();
        });
        assertThat(bench.sender.sequencesOf("a"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
    }

    @Test
    void aSlowAggregateDoesNotHoldUpTheOthers() throws Exception {
        CountDownLatch others = new CountDownLatch(10);
        CountDownLatch begun = new CountDownLatch(1);
        bench.sender.before = e -> {
            if (e.subject().equals("slow")) {
                begun.countDown();
                assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
            } else {
                others.countDown();
            }
        };
        counters.insert("slow", new Counter(1), Bench.counted(1));
        // or it may be taken in one batch with the others, behind which they would wait
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        IntStream.range(0, 10).forEach(i -> counters.insert("b" + i, new Counter(1), Bench.counted(1)));
        await().until(() -> bench.sender.acknowledged.size() == 11);
    }

    @Test
    void theSameStoreIsGivenAgain() {
        MongoAggregateStores stores =
                new MongoAggregateStores(bench.template, new Entries(() -> "x", bench.clock, bench.clock), relay, 10);
        assertThat(stores.of("counters", Counter.class)).isSameAs(stores.of("counters", Counter.class));
        assertThat(relay.collections()).contains("counters");
    }
}
