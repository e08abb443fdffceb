package cymru.pythefnos.meeting.group;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.meeting.api.group.GroupId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class InMemoryGroups extends InMemoryAggregates<GroupId, Group, GroupEvent> implements Groups {
    public InMemoryGroups() {
        super(GroupEvent::group, Group::id);
    }

    @Override
    public List<Versioned<Group>> list(@Nullable GroupId after, int limit) {
        return all().sorted(Comparator.comparing(InMemoryGroups::id))
                .filter(one -> after == null || id(one).compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    private static String id(Versioned<Group> one) {
        return one.state().id().value();
    }
}
