package cymru.pythefnos.meeting.compliance.mongo;

import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.meeting.api.compliance.Rebuild;
import cymru.pythefnos.meeting.compliance.report.Rebuilds;
import java.util.Map;

/** A line on the audit trail for each rebuild. */
public record RecordedRebuilds(AuditTrail audit) implements Rebuilds {
    @Override
    public void add(String id, Rebuild rebuild) {
        Map<String, String> facts = Map.of(
                "meetings", String.valueOf(rebuild.meetings()), "different", String.valueOf(rebuild.different()));
        audit.record("complianceRebuilds", id, new AuditEntry("compliance-rebuilt", null, facts));
    }
}
