package cymru.pythefnos.representative.seat.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.Seating;
import cymru.pythefnos.representative.seat.Term;
import org.springframework.http.HttpStatus;

/** Refusals about seats, as problems. */
final class SeatProblems {

    private SeatProblems() {}

    static Seat seated(Seating result) {
        if (result instanceof Seating.Seated(var seat)) {
            return seat;
        }
        throw new ProblemException(problem(result));
    }

    private static Problem problem(Seating refusal) {
        return switch (refusal) {
            case Seating.Seated(var seat) -> throw new IllegalArgumentException("no refusal: " + seat.id());
            case Seating.UnknownSeat(var id) ->
                Problem.of("unknown-seat", HttpStatus.NOT_FOUND).with("seatId", id.value());
            case Seating.UnknownGroup(var id) ->
                Problem.of("unknown-group", HttpStatus.NOT_FOUND).with("groupId", id.value());
            case Seating.GroupNotAnswered(var id) ->
                Problem.of("group-not-confirmed", HttpStatus.SERVICE_UNAVAILABLE)
                        .with("groupId", id.value());
            case Seating.UnknownPerson(var id) -> refused("unknown-person").with("representativeId", id.value());
            case Seating.NamedTwice() -> refused("named-twice-in-seat").with("field", "backups");
            case Seating.AlreadySeated(var holder, var seat) ->
                Problem.of("already-seated", HttpStatus.CONFLICT)
                        .with("representativeId", holder.value())
                        .with("seatId", seat.value());
            case Seating.TermEndsBeforeItStarts(Term(var start, var end)) ->
                refused("term-ends-before-it-starts").with("termStart", start).with("termEnd", end);
        };
    }

    private static Problem refused(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
