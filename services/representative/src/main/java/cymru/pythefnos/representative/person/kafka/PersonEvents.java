package cymru.pythefnos.representative.person.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.representative.RepresentativeErasedV1;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonChange;
import java.util.Map;

/** What goes out with a change of a person. */
public final class PersonEvents {

    private PersonEvents() {}

    public static Changes of(RepresentativeId id, PersonChange change) {
        return switch (change) {
            case ADDED -> Changes.none().with(entry("representative-added"));
            case EDITED -> Changes.none().with(entry("representative-edited"));
            case ERASED ->
                Changes.of(new NewEvent(RepresentativeErasedV1.TYPE, new RepresentativeErasedV1(id.value())))
                        .with(entry("representative-erased"));
        };
    }

    /** What goes on record when somebody read everything held on a person. */
    public static Changes exported() {
        return Changes.none().with(entry("representative-exported"));
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry(action, null, Map.of());
    }
}
