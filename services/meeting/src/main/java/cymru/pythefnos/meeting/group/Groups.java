package cymru.pythefnos.meeting.group;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All groups. A group and its event are written together or not at all. */
public interface Groups {
    Optional<GroupAt> find(GroupId id);

    /** Groups by id, at most {@code limit}, from the one after {@code after} on, or from the first. */
    List<GroupAt> list(@Nullable GroupId after, int limit);

    /** Adds a group. False: one with this id is there already, and stays as it is. */
    boolean add(Group group, GroupChanged event);

    /** Replaces a group. False: somebody has changed it since that version, and nothing is written. */
    boolean replace(Group group, GroupChanged event, long version);
}
