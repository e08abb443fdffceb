package cymru.pythefnos.representative.person.mongo;

import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.rights.ReadingRecord;
import java.util.Map;

/** A line on the audit trail for each reading. */
public record RecordedReadings(AuditTrail audit) implements ReadingRecord {
    @Override
    public void exported(RepresentativeId id) {
        audit.record("readings", id.value(), new AuditEntry("representative-exported", null, Map.of()));
    }
}
