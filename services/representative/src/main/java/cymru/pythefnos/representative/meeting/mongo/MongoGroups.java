package cymru.pythefnos.representative.meeting.mongo;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.meeting.KnownGroup;
import cymru.pythefnos.representative.meeting.KnownGroups;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;

/** Groups we have heard of, in MongoDB. */
public final class MongoGroups extends MongoFacts<GroupId, KnownGroup, MongoGroups.GroupDocument>
        implements KnownGroups {
    private static final String COLLECTION = "knownGroups";

    public MongoGroups(MongoOperations mongo) {
        super(mongo, COLLECTION, GroupDocument.class, GroupDocument::facts);
    }

    @Override
    public void keep(KnownGroup heard) {
        mongo.save(new GroupDocument(heard.id().value(), heard), COLLECTION);
    }

    record GroupDocument(@Id String groupId, KnownGroup facts) {}
}
