package cymru.pythefnos.representative.seat;

/** What has happened to a seat; each carries the seat as it is now, and stands in the audit trail. */
public sealed interface SeatEvent {
    Seat seat();

    /** It has a holder, or its holder's notices now take another way: announced. */
    record SeatAssigned(Seat seat) implements SeatEvent {}

    /** Nobody sits in it: announced. */
    record SeatVacated(Seat seat) implements SeatEvent {}

    /** A backup was erased: nobody else has to know. */
    record BackupErased(Seat seat) implements SeatEvent {}
}
