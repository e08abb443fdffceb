package cymru.pythefnos.representative.seat.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.Seating;
import org.springframework.http.HttpStatus;

/** Refusals about seats, as problems. */
final class SeatProblems {

    private SeatProblems() {}

    static Seat seated(Seating result) {
        return switch (result) {
            case Seating.Seated seated -> seated.seat();
            case Seating.UnknownSeat unknown ->
                throw missing("unknown-seat", "seatId", unknown.id().value());
            case Seating.UnknownGroup unknown ->
                throw missing("unknown-group", "groupId", unknown.id().value());
            case Seating.GroupNotAnswered silent -> throw notConfirmed(silent);
            case Seating.UnknownPerson unknown ->
                throw refused(problem("unknown-person")
                        .with("representativeId", unknown.id().value()));
            case Seating.NamedTwice twice ->
                throw refused(problem("named-twice-in-seat").with("field", "backups"));
            case Seating.AlreadySeated seated -> throw alreadySeated(seated);
            case Seating.TermEndsBeforeItStarts wrong ->
                throw refused(problem("term-ends-before-it-starts")
                        .with("termStart", wrong.term().start())
                        .with("termEnd", wrong.term().end()));
        };
    }

    private static ProblemException missing(String name, String fact, String id) {
        return refused(Problem.of(name, HttpStatus.NOT_FOUND).with(fact, id));
    }

    private static ProblemException notConfirmed(Seating.GroupNotAnswered silent) {
        return refused(Problem.of("group-not-confirmed", HttpStatus.SERVICE_UNAVAILABLE)
                .with("groupId", silent.id().value()));
    }

    private static ProblemException alreadySeated(Seating.AlreadySeated seated) {
        return refused(Problem.of("already-seated", HttpStatus.CONFLICT)
                .with("representativeId", seated.holder().value())
                .with("seatId", seated.seat().value()));
    }

    private static Problem problem(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
