package cymru.pythefnos.contracts.meeting;

import java.util.List;

/**
 * A group was created or its settings changed.
 *
 * @param groupId The group.
 * @param reminderDaysBefore Days before the meeting on which people are reminded.
 * @param quorumMinimum Fewest representatives for a quorate meeting.
 */
public record GroupChangedV1(String groupId, List<Integer> reminderDaysBefore, int quorumMinimum) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.group.changed.v1";

    public GroupChangedV1 {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
    }
}
