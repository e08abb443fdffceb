package cymru.pythefnos.representative.api.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat as it is shown. */
public record SeatAnswer(
        SeatId id,
        GroupId groupId,
        @Nullable RepresentativeId holder,
        boolean vacant,
        List<RepresentativeId> backups,
        LocalDate termStart,
        @Nullable LocalDate termEnd,
        int leadWorkingDays,
        long version) {}
