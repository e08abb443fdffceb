package cymru.pythefnos.contracts.representative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat has a holder; issued again when the holder or their channel changes.
 *
 * @param seatId The seat.
 * @param groupId The group.
 * @param leadWorkingDays Working days a notice needs to reach the seat: 0 by e-mail, 2 by post.
 * @param termStart First day of the term.
 * @param termEnd Last day of the term; absent while open.
 */
public record SeatAssignedV1(
        String seatId,
        String groupId,
        int leadWorkingDays,
        LocalDate termStart,
        @Nullable LocalDate termEnd) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.seat.assigned.v1";
}
