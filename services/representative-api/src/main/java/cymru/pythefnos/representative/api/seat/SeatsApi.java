package cymru.pythefnos.representative.api.seat;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.representative.api.meeting.GroupId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Seats of groups over HTTP. */
@HttpExchange
public interface SeatsApi {
    @PostExchange("/groups/{group}/seats")
    ResponseEntity<SeatAnswer> make(@PathVariable GroupId group, @Valid @RequestBody SeatRequest request, NewId id);

    /** A group's seats, vacant ones too, in the order in which they were made. */
    @GetExchange("/groups/{group}/seats")
    Page<SeatAnswer> ofGroup(
            @PathVariable GroupId group,
            @RequestParam(required = false) @Nullable SeatId after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/seats/{id}")
    ResponseEntity<SeatAnswer> one(@PathVariable SeatId id);

    @PutExchange("/seats/{id}")
    ResponseEntity<SeatAnswer> assign(
            @PathVariable SeatId id, @Valid @RequestBody SeatRequest request, ExpectedVersion expected);

    @PostExchange("/seats/{id}/vacate")
    ResponseEntity<SeatAnswer> vacate(@PathVariable SeatId id, ExpectedVersion expected);
}
