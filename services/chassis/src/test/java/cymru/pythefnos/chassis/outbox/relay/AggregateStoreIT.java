package cymru.pythefnos.chassis.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.Fresh;
import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.OutboxFullException;
import cymru.pythefnos.chassis.outbox.relay.Bench.Counter;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class AggregateStoreIT {
    private final TestStore store;
    private final Bench bench;

    AggregateStoreIT(TestStore store) {
        this.store = store;
        this.bench = new Bench(store);
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(bench.counters.insert("a", new Counter(1), Changes.none())).isTrue();
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(1), 1));
        assertThat(bench.counters.find("b")).isEmpty();
    }

    @Test
    void anInsertOfWhatIsThereChangesNothing() {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        assertThat(bench.counters.insert("a", new Counter(9), Bench.counted(9))).isFalse();
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(1), 1));
        assertThat(bench.document("a").getList("outbox", Object.class)).hasSize(1);
    }

    @Test
    void manyAreInsertedAndThoseThatAreThereAreLeftAndTold() throws Exception {
        bench.counters.insert("b", new Counter(2), Bench.counted(2));
        assertThat(bench.counters.insertAll(List.of(fresh("a", 1), fresh("b", 9), fresh("c", 3))))
                .containsExactly("b");
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(1), 1));
        assertThat(bench.counters.find("b")).contains(new Versioned<>(new Counter(2), 1));
        assertThat(bench.counters.update("c", 1, new Counter(4), Bench.counted(4)))
                .isEqualTo(2);
        assertThat(bench.counters.insertAll(List.of())).isEmpty();
        bench.run("a", "b", "c");
        assertThat(bench.sender.dataOf("a")).containsExactly("{\"to\":1}");
        assertThat(bench.sender.dataOf("b")).containsExactly("{\"to\":2}");
        assertThat(bench.sender.dataOf("c")).containsExactly("{\"to\":3}", "{\"to\":4}");
    }

    @Test
    void manyThatClashOnAnotherUniqueKeyAreNotTakenForARepetition() {
        bench.template.indexOps("counters").createIndex(new Index("state.count", Sort.Direction.ASC).unique());
        bench.counters.insert("a", new Counter(1), Changes.none());
        assertThatThrownBy(() -> bench.counters.insertAll(List.of(fresh("b", 1), fresh("c", 2))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static Fresh<Counter> fresh(String id, int count) {
        return new Fresh<>(id, new Counter(count), Bench.counted(count));
    }

    @Test
    void anUpdateRaisesTheVersion() {
        bench.counters.insert("a", new Counter(1), Changes.none());
        assertThat(bench.counters.update("a", 1, new Counter(2), Changes.none()))
                .isEqualTo(2);
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(2), 2));
    }

    @Test
    void aStaleVersionChangesNothing() {
        bench.counters.insert("a", new Counter(1), Changes.none());
        bench.counters.update("a", 1, new Counter(2), Changes.none());
        assertThatThrownBy(() -> bench.counters.update("a", 1, new Counter(9), Bench.counted(9)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(2), 2));
        assertThat(bench.document("a").getList("outbox", Object.class)).isEmpty();
    }

    @Test
    void whatIsNotThereIsStale() {
        assertThatThrownBy(() -> bench.counters.update("a", 1, new Counter(1), Changes.none()))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anUpdateTouchesNothingThatTheRelayOwns() {
        bench.counters.insert("a", new Counter(1), Bench.counted(1));
        OutboxLease claimed = bench.outbox.claim("a", Bench.LEASE).orElseThrow();
        bench.counters.update("a", 1, new Counter(2), Bench.counted(2));
        assertThat(bench.document("a").getLong("leaseToken")).isEqualTo(claimed.token());
        assertThat(bench.document("a").getDate("leaseUntil").toInstant()).isEqualTo(claimed.until());
    }

    @Test
    void eightThreadsCountingLoseNothing() throws Exception {
        bench.counters.insert("a", new Counter(0), Changes.none());
        Threads.together(8, () -> {
            for (int i = 0; i < 20; i++) {
                increment();
            }
            return 1;
        });
        assertThat(bench.counters.find("a")).contains(new Versioned<>(new Counter(160), 161));
        bench.run("a");
        List<String> expected =
                IntStream.rangeClosed(1, 160).mapToObj("{\"to\":%d}"::formatted).toList();
        assertThat(bench.sender.dataOf("a")).containsExactlyElementsOf(expected);
    }

    private void increment() {
        while (true) {
            Versioned<Counter> now = bench.counters.find("a").orElseThrow();
            int next = now.state().count() + 1;
            try {
                bench.counters.update("a", now.version(), new Counter(next), Bench.counted(next));
                return;
            } catch (StaleVersionException e) {
                // another was first
            }
        }
    }

    @Test
    void aFullOutboxRefusesAndSaysSo() throws Exception {
        Bench small = new Bench(store, 3);
        small.counters.insert("a", new Counter(1), Bench.counted(1, 2));
        small.counters.update("a", 1, new Counter(2), Bench.counted(3));
        assertThatThrownBy(() -> small.counters.update("a", 2, new Counter(3), Bench.counted(4)))
                .isInstanceOf(OutboxFullException.class);
        assertThat(small.counters.update("a", 2, new Counter(3), Changes.none()))
                .as("what sends nothing")
                .isEqualTo(3);
        small.run("a");
        assertThat(small.counters.update("a", 3, new Counter(4), Bench.counted(4)))
                .isEqualTo(4);
    }

    @Test
    void aClashOnAnotherUniqueKeyIsNotTakenForARepetition() {
        bench.template.indexOps("counters").createIndex(new Index("state.count", Sort.Direction.ASC).unique());
        bench.counters.insert("a", new Counter(1), Changes.none());
        assertThatThrownBy(() -> bench.counters.insert("b", new Counter(1), Changes.none()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void listsByCriteriaInOrderUpToALimit() {
        bench.template.indexOps("counters").createIndex(new Index("state.count", Sort.Direction.ASC));
        for (int i = 1; i <= 5; i++) {
            bench.counters.insert("c" + i, new Counter(i), Changes.none());
        }
        Query query = Query.query(Criteria.where("state.count").gte(2))
                .with(Sort.by("state.count").descending())
                .limit(2);
        assertThat(bench.counters.list(query))
                .containsExactly(new Versioned<>(new Counter(5), 1), new Versioned<>(new Counter(4), 1));
        try (var stream = bench.counters.stream(query)) {
            assertThat(stream).hasSize(2);
        }
        assertThat(bench.counters.count(new Query())).isEqualTo(5);
    }
}
