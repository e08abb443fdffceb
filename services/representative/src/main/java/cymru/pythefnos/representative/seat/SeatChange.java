package cymru.pythefnos.representative.seat;

/** What was done to a seat; each stands in the audit trail. */
public enum SeatChange {
    /** It has a holder, or its holder's notices now take another way: announced. */
    ASSIGNED,
    /** Nobody sits in it: announced. */
    VACATED,
    /** A backup was erased: nobody else has to know. */
    BACKUP_GONE
}
