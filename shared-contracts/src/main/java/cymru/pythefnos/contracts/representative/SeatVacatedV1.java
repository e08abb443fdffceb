package cymru.pythefnos.contracts.representative;

/**
 * A seat has no holder.
 *
 * @param seatId The seat.
 * @param groupId The group.
 */
public record SeatVacatedV1(String seatId, String groupId) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.seat.vacated.v1";
}
