package cymru.pythefnos.representative.seat.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatEvent;
import java.util.Map;

/** What goes out with a change of a seat. */
public final class SeatEvents {

    private SeatEvents() {}

    public static Changes of(SeatEvent event) {
        return switch (event) {
            case SeatEvent.SeatAssigned assigned ->
                Changes.of(assigned(assigned.seat())).with(entry("seat-assigned"));
            case SeatEvent.SeatVacated vacated ->
                Changes.of(vacated(vacated.seat())).with(entry("seat-vacated"));
            case SeatEvent.BackupErased gone -> Changes.none().with(entry("seat-backup-gone"));
        };
    }

    private static NewEvent assigned(Seat seat) {
        var data = new SeatAssignedV1(
                seat.id().value(),
                seat.group().value(),
                seat.leadWorkingDays(),
                seat.term().start(),
                seat.term().end());
        return new NewEvent(SeatAssignedV1.TYPE, data);
    }

    private static NewEvent vacated(Seat seat) {
        return new NewEvent(
                SeatVacatedV1.TYPE,
                new SeatVacatedV1(seat.id().value(), seat.group().value()));
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry(action, null, Map.of());
    }
}
