package cymru.pythefnos.meeting.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

public final class InMemoryGroups implements Groups {
    private final Map<String, GroupAt> groups = new TreeMap<>();
    public final List<GroupChanged> events = new ArrayList<>();

    @Override
    public Optional<GroupAt> find(GroupId id) {
        return Optional.ofNullable(groups.get(id.value()));
    }

    @Override
    public List<GroupAt> list(@Nullable GroupId after, int limit) {
        return groups.values().stream()
                .filter(one -> after == null || one.group().id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Group group, GroupChanged event) {
        boolean added = groups.putIfAbsent(group.id().value(), new GroupAt(group, 1)) == null;
        return added && events.add(event);
    }

    @Override
    public boolean replace(Group group, GroupChanged event, long version) {
        boolean current =
                find(group.id()).filter(one -> one.version() == version).isPresent();
        if (current) {
            groups.put(group.id().value(), new GroupAt(group, version + 1));
            events.add(event);
        }
        return current;
    }
}
