package cymru.pythefnos.meeting.group.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import cymru.pythefnos.meeting.group.SeatLeads;

/** An empty seat slows nobody down. */
public final class SeatVacatedHandler implements EventHandler {
    private final SeatLeads seats;

    public SeatVacatedHandler(SeatLeads seats) {
        this.seats = seats;
    }

    @Override
    public String type() {
        return SeatVacatedV1.TYPE;
    }

    @Override
    public void on(ReceivedEvent event) {
        seats.vacated(event.dataAs(SeatVacatedV1.class).seatId());
    }
}
