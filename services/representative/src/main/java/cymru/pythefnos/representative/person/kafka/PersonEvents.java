package cymru.pythefnos.representative.person.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.representative.RepresentativeErasedV1;
import cymru.pythefnos.representative.person.PersonEvent;
import java.util.Map;

/** What goes out with a change of a person. */
public final class PersonEvents {

    private PersonEvents() {}

    public static Changes of(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonAdded added -> Changes.none().with(entry("representative-added"));
            case PersonEvent.PersonEdited edited -> Changes.none().with(entry("representative-edited"));
            case PersonEvent.AddressHeld held ->
                Changes.none()
                        .with(new AuditEntry(
                                "address-held",
                                null,
                                Map.of(
                                        "fault", held.hold().fault().name(),
                                        "code", held.hold().code())));
            case PersonEvent.AddressReleased released -> Changes.none().with(entry("address-released"));
            case PersonEvent.PersonErased erased ->
                Changes.of(new NewEvent(
                                RepresentativeErasedV1.TYPE,
                                new RepresentativeErasedV1(erased.person().id().value())))
                        .with(entry("representative-erased"));
        };
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry(action, null, Map.of());
    }
}
