package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.Entries;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregateStores;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A store of counters whose relay moves only when a test says so. */
final class Bench {
    static final Duration LEASE = Duration.ofSeconds(30);
    static final String TYPE = "cymru.pythefnos.counter.counted.v1";

    final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    final RecordingSender sender = new RecordingSender();
    final MongoTemplate template;
    final AuditTrail audit;
    final Outbox outbox;
    final AggregateStore<Counter> counters;

    Bench(TestStore store) {
        this(store, 1_000);
    }

    Bench(TestStore store, int cap) {
        template = store.freshDatabase();
        audit = new AuditTrail(template, () -> Actor.SYSTEM, Clock.systemUTC());
        AuditTrail.BY_SUBJECT.makeIn(template);
        outbox = new Outbox(template.getCollection("counters"), clock);
        outbox.index().makeIn(template);
        OutboxRelay asleep = new OutboxRelay(dispatch(), 1);
        asleep.close();
        Entries entries = new Entries(() -> "officer-1", clock, clock);
        counters = new MongoAggregateStores(template, entries, asleep, cap).of("counters", Counter.class);
    }

    record Counter(int count) {}

    record Counted(int to) {}

    static Changes counted(int... to) {
        Changes changes = Changes.none();
        for (int n : to) {
            changes = changes.with(new NewEvent(TYPE, new Counted(n)));
        }
        return changes;
    }

    static AuditEntry onRecord(String reason) {
        return new AuditEntry("counted", reason, Map.of("step", "1"));
    }

    Dispatch dispatch() {
        return dispatch(sender);
    }

    Dispatch dispatch(EventSender to) {
        return new Dispatch(to, audit, LEASE, clock);
    }

    void run(String... ids) throws Exception {
        dispatch().run(outbox, List.of(ids));
    }

    Document document(String id) {
        Document found = template.findById(id, Document.class, "counters");
        if (found == null) {
            throw new IllegalStateException("no counter " + id);
        }
        return found;
    }
}
