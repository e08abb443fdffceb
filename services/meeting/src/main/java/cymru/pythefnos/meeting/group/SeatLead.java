package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.api.group.GroupId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to reach whoever holds a seat.
 *
 * @param leadWorkingDays working days between sending and receipt: 0 for e-mail, 2 for a letter
 * @param termStart first day of the term
 * @param termEnd last day of the term; null = open
 */
public record SeatLead(
        String seatId,
        GroupId groupId,
        int leadWorkingDays,
        LocalDate termStart,
        @Nullable LocalDate termEnd) {

    /** The lead of the slowest seat that is held on that day; 0 if none is. */
    public static int slowest(List<SeatLead> seats, LocalDate meeting) {
        return seats.stream()
                .filter(seat -> seat.isHeldOn(meeting))
                .mapToInt(SeatLead::leadWorkingDays)
                .max()
                .orElse(0);
    }

    private boolean isHeldOn(LocalDate day) {
        return !termStart.isAfter(day) && (termEnd == null || !termEnd.isBefore(day));
    }
}
