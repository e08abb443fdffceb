package cymru.pythefnos.representative.api.invitation;

/** Why an invitation can't be answered any more. */
public enum Closing {
    MEETING_CANCELLED,
    SEAT_VACATED,
    /** The meeting was moved to a day that the seat's term does not cover. */
    OUTSIDE_TERM
}
