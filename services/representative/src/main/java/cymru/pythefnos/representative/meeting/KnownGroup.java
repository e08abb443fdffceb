package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import java.util.List;

/** The facts of a group that matter here. */
public record KnownGroup(GroupId id, List<Integer> reminderDaysBefore, int quorumMinimum) {

    public KnownGroup {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
    }
}
