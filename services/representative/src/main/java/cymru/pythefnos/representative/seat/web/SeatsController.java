package cymru.pythefnos.representative.seat.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.SupportersAndServices;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.seat.SeatAnswer;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.api.seat.SeatRequest;
import cymru.pythefnos.representative.api.seat.SeatsApi;
import cymru.pythefnos.representative.seat.Assignment;
import cymru.pythefnos.representative.seat.FillingSeats;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeatsController implements SeatsApi {

    private final Seats seats;
    private final FillingSeats filling;

    SeatsController(Seats seats, FillingSeats filling) {
        this.seats = seats;
        this.filling = filling;
    }

    @Override
    @OfficersOnly
    public ResponseEntity<SeatAnswer> make(GroupId group, SeatRequest request, NewId id) {
        var made = filling.make(id.as(SeatId::new), group, assignment(request)).orThrow(SeatProblems::of);
        return Answers.created("/seats/" + id.value(), made.version(), answer(made));
    }

    @Override
    @SupportersAndServices
    public Page<SeatAnswer> ofGroup(GroupId group, @Nullable SeatId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                seats.ofGroup(group, after, wanted.andOne()),
                SeatsController::answer,
                last -> last.state().id().value());
    }

    @Override
    @SupportersAndServices
    public ResponseEntity<SeatAnswer> one(SeatId id) {
        return shown(filling.find(id).orThrow(SeatProblems::of));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<SeatAnswer> assign(SeatId id, SeatRequest request, ExpectedVersion expected) {
        return shown(filling.assign(id, expected.value(), assignment(request)).orThrow(SeatProblems::of));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<SeatAnswer> vacate(SeatId id, ExpectedVersion expected) {
        return shown(filling.vacate(id, expected.value()).orThrow(SeatProblems::of));
    }

    private static Assignment assignment(SeatRequest request) {
        return new Assignment(
                request.holder(),
                request.backups() == null ? List.of() : request.backups(),
                new Term(request.termStart(), request.termEnd()));
    }

    private static ResponseEntity<SeatAnswer> shown(Versioned<Seat> seat) {
        return Answers.shown(seat.version(), answer(seat));
    }

    private static SeatAnswer answer(Versioned<Seat> at) {
        Seat seat = at.state();
        return new SeatAnswer(
                seat.id(),
                seat.group(),
                seat.holder(),
                seat.vacant(),
                seat.backups(),
                seat.term().start(),
                seat.term().end(),
                seat.leadWorkingDays(),
                at.version());
    }
}
