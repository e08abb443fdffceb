package cymru.pythefnos.meeting.group.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.outbox.StaleVersionException;
import cymru.pythefnos.chassis.outbox.Versioned;
import cymru.pythefnos.meeting.calendar.DayRule;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.GroupChanged;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.Groups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;

/** Groups, one document each. */
public final class MongoGroups implements Groups {
    static final String COLLECTION = "groups";
    private final AggregateStore<Group> store;
    private final Function<GroupChanged, NewEvent> wire;

    /** @param wire how the event is told to the other services */
    public MongoGroups(AggregateStores stores, Function<GroupChanged, NewEvent> wire) {
        this.store = stores.of(COLLECTION, Group.class);
        this.wire = wire;
    }

    @Override
    public Optional<GroupAt> find(GroupId id) {
        return store.find(id.value()).map(MongoGroups::at);
    }

    @Override
    public List<GroupAt> list(@Nullable GroupId after, int limit) {
        Query query = after == null ? new Query() : Query.query(where("_id").gt(after.value()));
        return store.list(query.with(Sort.by("_id")).limit(limit)).stream()
                .map(MongoGroups::at)
                .toList();
    }

    @Override
    public boolean add(Group group, GroupChanged event) {
        return store.insert(group.id().value(), group, changes("group-created", group, event));
    }

    @Override
    public boolean replace(Group group, GroupChanged event, long version) {
        try {
            store.update(group.id().value(), version, group, changes("group-changed", group, event));
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private Changes changes(String action, Group group, GroupChanged event) {
        return Changes.of(wire.apply(event)).with(new AuditEntry(action, null, rules(group)));
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

    private static GroupAt at(Versioned<Group> found) {
        return new GroupAt(found.state(), found.version());
    }
}
