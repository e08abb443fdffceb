package cymru.pythefnos.representative.delivery.unreadable.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.delivery.unreadable.SettlingRefusal;
import org.springframework.http.HttpStatus;

/** Refusals about papers that somebody can't read, as problems. */
final class SettlingProblems {
    private SettlingProblems() {}

    static ProblemException of(SettlingRefusal refusal) {
        return switch (refusal) {
            case SettlingRefusal.Unknown unknown ->
                Problem.of("unknown-unreadable-paper", HttpStatus.NOT_FOUND)
                        .with("unreadableId", unknown.id().value())
                        .exception();
            case SettlingRefusal.DoneAlready already ->
                Problem.of("unreadable-paper-done", HttpStatus.CONFLICT)
                        .with("on", already.done().on())
                        .with("what", already.done().what().name())
                        .exception();
            case SettlingRefusal.NotThatDay day ->
                Problem.of("unreadable-not-that-day", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("field", "on")
                        .with("earliest", day.earliest())
                        .with("latest", day.latest())
                        .exception();
        };
    }
}
