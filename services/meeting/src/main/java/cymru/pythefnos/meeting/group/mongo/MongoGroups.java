package cymru.pythefnos.meeting.group.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupEvent;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.kafka.GroupEvents;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;

/** Groups, one document each. */
public final class MongoGroups extends MongoAggregates<GroupId, Group, GroupEvent> implements Groups {
    public MongoGroups(AggregateStores stores) {
        super(stores.of("groups", Group.class));
    }

    @Override
    protected GroupId id(Group group) {
        return group.id();
    }

    @Override
    protected Group state(GroupEvent event) {
        return event.group();
    }

    @Override
    protected Changes changes(GroupEvent event) {
        String action = switch (event) {
            case GroupEvent.GroupCreated created -> "group-created";
            case GroupEvent.GroupChanged changed -> "group-changed";
        };
        return Changes.of(GroupEvents.toContract(event.group()))
                .with(new AuditEntry(action, null, rules(event.group())));
    }

    @Override
    public List<Versioned<Group>> list(@Nullable GroupId after, int limit) {
        Query query = after == null ? new Query() : Query.query(where("_id").gt(after.value()));
        return store.list(query.with(Sort.by("_id")).limit(limit));
    }

    /** What the group agrees on from then on; the entry before says what it was. No contact: the trail is never erased. */
    private static Map<String, String> rules(Group group) {
        return Map.of(
                "notice", rule(group.noticeRule()),
                "papers", rule(group.paperRule()),
                "quorum", String.valueOf(group.quorum().minimum()));
    }

    private static String rule(DayRule rule) {
        return rule.days() + " " + rule.counting();
    }
}
