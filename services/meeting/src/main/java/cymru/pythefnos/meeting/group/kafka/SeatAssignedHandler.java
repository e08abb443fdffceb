package cymru.pythefnos.meeting.group.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;

/** Notes how long it takes to reach whoever now holds a seat. */
public final class SeatAssignedHandler implements EventHandler {
    private final SeatLeads seats;

    public SeatAssignedHandler(SeatLeads seats) {
        this.seats = seats;
    }

    @Override
    public String type() {
        return SeatAssignedV1.TYPE;
    }

    @Override
    public void on(ReceivedEvent event) {
        SeatAssignedV1 seat = event.dataAs(SeatAssignedV1.class);
        seats.assigned(new SeatLead(
                seat.seatId(), new GroupId(seat.groupId()), seat.leadWorkingDays(), seat.termStart(), seat.termEnd()));
    }
}
