package cymru.pythefnos.meeting.compliance.mongo;

import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.meeting.compliance.Rebuild;
import cymru.pythefnos.meeting.compliance.Rebuilds;
import java.util.Map;

/** A document for each rebuild, and a line on the audit trail. */
public final class MongoRebuilds implements Rebuilds {
    private final AggregateStore<Rebuild> store;

    public MongoRebuilds(AggregateStores stores) {
        this.store = stores.of("complianceRebuilds", Rebuild.class);
    }

    @Override
    public void add(String id, Rebuild rebuild) {
        Map<String, String> facts = Map.of(
                "meetings", String.valueOf(rebuild.meetings()), "different", String.valueOf(rebuild.different()));
        store.insert(id, rebuild, Changes.none().with(new AuditEntry("compliance-rebuilt", null, facts)));
    }
}
