package cymru.pythefnos.representative.meeting.mongo;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.meeting.KnownGroup;
import cymru.pythefnos.representative.meeting.KnownGroups;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;

/** Groups we have heard of, in MongoDB. */
public final class MongoGroups implements KnownGroups {

    private final MongoOperations mongo;

    public MongoGroups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<KnownGroup> find(GroupId id) {
        return Optional.ofNullable(mongo.findById(id.value(), GroupDocument.class, Facts.GROUPS))
                .map(GroupDocument::facts);
    }

    @Override
    public void keep(KnownGroup heard) {
        mongo.save(new GroupDocument(heard.id().value(), heard), Facts.GROUPS);
    }

    private record GroupDocument(@Id String groupId, KnownGroup facts) {}
}
