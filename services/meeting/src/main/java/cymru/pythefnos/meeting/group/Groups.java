package cymru.pythefnos.meeting.group;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.group.GroupId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All groups. */
public interface Groups extends Aggregates<GroupId, Group, GroupEvent> {
    /** Groups by id, at most {@code limit}, from the one after {@code after} on, or from the first. */
    List<Versioned<Group>> list(@Nullable GroupId after, int limit);
}
