package cymru.pythefnos.representative.seat.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.representative.seat.SeatRefusal;

/** Refusals about seats, as problems. */
final class SeatProblems {

    private SeatProblems() {}

    static RuntimeException of(SeatRefusal refusal) {
        return switch (refusal) {
            // 412 or 409, by what the client has said
            case SeatRefusal.ChangedMeanwhile race ->
                new StaleVersionException("seats", race.id().value(), race.version());
            case SeatRefusal.UnknownSeat no ->
                Problem.of("unknown-seat", NOT_FOUND).with("seatId", no.id()).exception();
            case SeatRefusal.UnknownGroup no ->
                Problem.of("unknown-group", NOT_FOUND).with("groupId", no.id()).exception();
            case SeatRefusal.GroupNotAnswered silent ->
                Problem.of("group-not-confirmed", SERVICE_UNAVAILABLE)
                        .with("groupId", silent.id())
                        .exception();
            case SeatRefusal.UnknownPerson no ->
                Problem.of("unknown-person", UNPROCESSABLE_CONTENT)
                        .with("representativeId", no.id())
                        .exception();
            case SeatRefusal.NamedTwice twice ->
                Problem.of("named-twice-in-seat", UNPROCESSABLE_CONTENT)
                        .with("field", "backups")
                        .exception();
            case SeatRefusal.AlreadySeated seated ->
                Problem.of("already-seated", CONFLICT)
                        .with("representativeId", seated.holder())
                        .with("seatId", seated.seat())
                        .exception();
            case SeatRefusal.TermEndsBeforeItStarts wrong ->
                Problem.of("term-ends-before-it-starts", UNPROCESSABLE_CONTENT)
                        .with("termStart", wrong.term().start())
                        .with("termEnd", wrong.term().end())
                        .exception();
            case SeatRefusal.Stale stale ->
                Problem.of("stale-version", PRECONDITION_FAILED)
                        .with("currentVersion", stale.current())
                        .exception();
        };
    }
}
