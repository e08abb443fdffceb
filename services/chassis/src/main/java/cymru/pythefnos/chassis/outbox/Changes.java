package cymru.pythefnos.chassis.outbox;

import java.util.List;
import java.util.stream.Stream;

/** What goes with a write of an aggregate: the events to send, in their order, and what to put on record. */
public record Changes(List<NewEvent> events, List<AuditEntry> audit) {
    private static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        events = List.copyOf(events);
        audit = List.copyOf(audit);
    }

    public static Changes none() {
        return NONE;
    }

    public static Changes of(NewEvent... events) {
        return new Changes(List.of(events), List.of());
    }

    /** The same and these entries too. */
    public Changes with(AuditEntry... more) {
        return new Changes(
                events, Stream.concat(audit.stream(), Stream.of(more)).toList());
    }

    /** The same and these events after its own. */
    public Changes with(NewEvent... more) {
        return new Changes(Stream.concat(events.stream(), Stream.of(more)).toList(), audit);
    }

    boolean isEmpty() {
        return events.isEmpty() && audit.isEmpty();
    }
}
