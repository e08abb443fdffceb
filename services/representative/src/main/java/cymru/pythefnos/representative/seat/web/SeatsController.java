package cymru.pythefnos.representative.seat.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.seat.FillingSeats;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.Seating;
import cymru.pythefnos.representative.seat.Seats;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Seats of groups. */
@RestController
class SeatsController {

    private final Seats seats;
    private final FillingSeats filling;

    SeatsController(Seats seats, FillingSeats filling) {
        this.seats = seats;
        this.filling = filling;
    }

    @PostMapping("/groups/{group}/seats")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<SeatJson> make(@PathVariable UUID group, @RequestBody SeatRequest wanted, NewId id) {
        var made = SeatProblems.seated(
                filling.make(new SeatId(id.value()), new GroupId(group.toString()), wanted.checked()));
        return ResponseEntity.created(URI.create("/seats/" + id.value()))
                .eTag(Etags.of(made.version()))
                .body(SeatJson.of(made));
    }

    /** A group's seats, vacant ones too, in the order in which they were made. */
    @GetMapping("/groups/{group}/seats")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT', 'SERVICE')")
    Page<SeatJson> ofGroup(
            @PathVariable UUID group, @RequestParam @Nullable UUID after, @RequestParam @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        var last = after == null ? null : new SeatId(after.toString());
        return wanted.page(
                seats.ofGroup(new GroupId(group.toString()), last, wanted.andOne()),
                SeatJson::of,
                seat -> seat.id().value());
    }

    @GetMapping("/seats/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT', 'SERVICE')")
    ResponseEntity<SeatJson> read(@PathVariable UUID id) {
        return answer(find(id));
    }

    @PutMapping("/seats/{id}")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<SeatJson> assign(@PathVariable UUID id, ExpectedVersion version, @RequestBody SeatRequest wanted) {
        var assignment = wanted.checked();
        var seat = find(id);
        return answer(SeatProblems.seated(filling.assign(seat.id(), version.orElse(seat.version()), assignment)));
    }

    @PostMapping("/seats/{id}/vacate")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<SeatJson> vacate(@PathVariable UUID id, ExpectedVersion version) {
        var seat = find(id);
        return answer(SeatProblems.seated(filling.vacate(seat.id(), version.orElse(seat.version()))));
    }

    private Seat find(UUID id) {
        var wanted = new SeatId(id.toString());
        return SeatProblems.seated(
                seats.find(wanted).<Seating>map(Seating.Seated::new).orElseGet(() -> new Seating.UnknownSeat(wanted)));
    }

    private static ResponseEntity<SeatJson> answer(Seat seat) {
        return ResponseEntity.ok().eTag(Etags.of(seat.version())).body(SeatJson.of(seat));
    }
}
