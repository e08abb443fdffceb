package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat as it is stored, under its own id. */
record SeatDocument(
        String id,
        GroupId groupId,
        int leadWorkingDays,
        LocalDate termStart,
        @Nullable LocalDate termEnd) {

    static SeatDocument of(SeatLead seat) {
        return new SeatDocument(
                seat.seatId(), seat.groupId(), seat.leadWorkingDays(), seat.termStart(), seat.termEnd());
    }

    SeatLead seat() {
        return new SeatLead(id, groupId, leadWorkingDays, termStart, termEnd);
    }
}
