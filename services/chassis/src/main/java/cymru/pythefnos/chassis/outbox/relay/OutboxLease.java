package cymru.pythefnos.chassis.outbox.relay;

import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * An aggregate's outbox, leased.
 *
 * @param token what every later write must show; a newer claim has a higher one
 * @param version the aggregate's version that these entries are complete for
 * @param sent the sequence number of the last event that left
 */
record OutboxLease(String id, long token, long version, long sent, Instant until, List<OutboxEntry> entries) {

    static OutboxLease of(Document d) {
        return new OutboxLease(
                d.getString("_id"),
                d.getLong("leaseToken"),
                d.getLong("version"),
                d.getLong("seq"),
                d.getDate("leaseUntil").toInstant(),
                d.getList("outbox", Document.class).stream()
                        .map(OutboxEntry::of)
                        .toList());
    }

    OutboxLease until(Instant later) {
        return new OutboxLease(id, token, version, sent, later, entries);
    }
}
