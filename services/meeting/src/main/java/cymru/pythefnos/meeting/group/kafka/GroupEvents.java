package cymru.pythefnos.meeting.group.kafka;

import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.meeting.GroupChangedV1;
import cymru.pythefnos.meeting.group.GroupChanged;

/** Groups' events as the contracts have them. */
public final class GroupEvents {
    private GroupEvents() {}

    public static NewEvent toContract(GroupChanged event) {
        return new NewEvent(
                GroupChangedV1.TYPE,
                new GroupChangedV1(event.groupId().value(), event.reminderDaysBefore(), event.quorumMinimum()));
    }
}
