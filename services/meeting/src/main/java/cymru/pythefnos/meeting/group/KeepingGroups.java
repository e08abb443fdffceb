package cymru.pythefnos.meeting.group;

import org.jspecify.annotations.Nullable;

/** Creates and changes groups, and tells the other services. */
public final class KeepingGroups {
    private final Groups groups;

    public KeepingGroups(Groups groups) {
        this.groups = groups;
    }

    /** Creating the same group again gives the one that is there. */
    public GroupAt create(Group group) {
        groups.add(group, GroupChanged.of(group));
        return groups.find(group.id()).orElseThrow();
    }

    /** @param expected the version that the change was made to; null = whatever there is */
    public GroupResult change(Group group, @Nullable Long expected) {
        return groups.find(group.id())
                .map(current -> change(group, current.version(), expected))
                .orElseGet(() -> new GroupResult.Unknown(group.id()));
    }

    private GroupResult change(Group group, long current, @Nullable Long expected) {
        if (expected != null && expected != current) {
            return new GroupResult.Stale(group.id(), current);
        }
        return groups.replace(group, GroupChanged.of(group), current)
                ? new GroupResult.Kept(groups.find(group.id()).orElseThrow())
                : new GroupResult.ChangedMeanwhile(group.id());
    }
}
