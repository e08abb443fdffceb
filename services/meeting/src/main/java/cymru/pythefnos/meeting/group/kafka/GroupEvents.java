package cymru.pythefnos.meeting.group.kafka;

import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.meeting.GroupChangedV1;
import cymru.pythefnos.meeting.group.Group;

/** Groups' events as the contracts have them. */
public final class GroupEvents {
    private GroupEvents() {}

    public static NewEvent toContract(Group group) {
        return new NewEvent(
                GroupChangedV1.TYPE,
                new GroupChangedV1(
                        group.id().value(),
                        group.reminderDaysBefore(),
                        group.quorum().minimum()));
    }
}
