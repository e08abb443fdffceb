package cymru.pythefnos.meeting.group;

import java.util.List;

/** A group is new, or has agreed on something else. */
public record GroupChanged(GroupId groupId, List<Integer> reminderDaysBefore, int quorumMinimum) {
    static GroupChanged of(Group group) {
        return new GroupChanged(
                group.id(), group.reminderDaysBefore(), group.quorum().minimum());
    }
}
