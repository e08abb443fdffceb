package cymru.pythefnos.representative.seat.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.seat.Seat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatJson(
        String id,
        String groupId,
        @Nullable String holder,
        boolean vacant,
        List<String> backups,
        LocalDate termStart,
        @Nullable LocalDate termEnd,
        int leadWorkingDays,
        long version) {

    static SeatJson of(Seat seat) {
        return new SeatJson(
                seat.id().value(),
                seat.group().value(),
                seat.holder() == null ? null : seat.holder().value(),
                seat.vacant(),
                seat.backups().stream().map(RepresentativeId::value).toList(),
                seat.term().start(),
                seat.term().end(),
                seat.leadWorkingDays(),
                seat.version());
    }
}
