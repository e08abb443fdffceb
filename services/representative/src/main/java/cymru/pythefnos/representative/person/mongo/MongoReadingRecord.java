package cymru.pythefnos.representative.person.mongo;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.kafka.PersonEvents;
import cymru.pythefnos.representative.person.rights.ReadingRecord;

/**
 * Readings, one document for each person beside their own: reading somebody's record must not change the version that an
 * officer is about to edit.
 */
public final class MongoReadingRecord implements ReadingRecord {

    private final AggregateStore<ReadingDocument> store;

    public MongoReadingRecord(AggregateStores stores) {
        this.store = stores.of("readings", ReadingDocument.class);
    }

    @Override
    public void exported(RepresentativeId id) {
        while (!recorded(id)) {
            // somebody else read it at the same moment: both readings count
            Thread.onSpinWait();
        }
    }

    private boolean recorded(RepresentativeId id) {
        var earlier = store.find(id.value());
        if (earlier.isEmpty()) {
            return store.insert(id.value(), new ReadingDocument(1), PersonEvents.exported());
        }
        var reading = new ReadingDocument(earlier.get().state().count() + 1);
        try {
            store.update(id.value(), earlier.get().version(), reading, PersonEvents.exported());
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }
}
