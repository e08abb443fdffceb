package cymru.pythefnos.meeting.group;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.GroupEvent.GroupChanged;
import cymru.pythefnos.meeting.group.GroupEvent.GroupCreated;
import org.jspecify.annotations.Nullable;

/** Creates and changes groups, and tells the other services. */
public final class KeepingGroups {
    private final Groups groups;

    public KeepingGroups(Groups groups) {
        this.groups = groups;
    }

    /** Creating the same group again gives the one that is there. */
    public Versioned<Group> create(Group group) {
        return groups.add(new GroupCreated(group));
    }

    public Result<Versioned<Group>, GroupRefusal> find(GroupId id) {
        return Result.found(groups.find(id), () -> new GroupRefusal.Unknown(id));
    }

    /** @param expected the version that the change was made to; null = whatever there is */
    public Result<Versioned<Group>, GroupRefusal> change(Group group, @Nullable Long expected) {
        return find(group.id())
                .then(current -> current.expecting(expected)
                        .<GroupRefusal>because(stale -> new GroupRefusal.Stale(group.id(), stale.current())))
                .then(current -> groups.replace(new GroupChanged(group), current.version())
                        .because(stale -> new GroupRefusal.ChangedMeanwhile(group.id())));
    }
}
