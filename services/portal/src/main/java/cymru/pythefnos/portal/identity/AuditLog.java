package cymru.pythefnos.portal.identity;

import java.time.Instant;

/** Who let whom in and out, in order; nothing is ever taken from it. */
public interface AuditLog {

    /**
     * Writes an entry to disk. It is written before what it tells of is done: an entry without its deed is better than a
     * deed without its entry.
     */
    void write(Entry entry);

    /**
     * @param actor a client's id, or {@code system}
     * @param action such as {@code client.revoked}
     */
    record Entry(Instant at, String actor, String action, Client client) {}
}
