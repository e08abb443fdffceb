package cymru.pythefnos.chassis.http.body;

import cymru.pythefnos.chassis.problem.Causes;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A body that broke off, or came too slowly. */
final class BodyProblems implements ProblemMapping {
    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        return Causes.of(thrown, BodyTooSlow.class)
                .map(slow -> Problem.of("body-too-slow", HttpStatus.REQUEST_TIMEOUT))
                .or(() -> cutOff(thrown, request).map(BodyProblems::cutOff));
    }

    private static Optional<BodyCutOff> cutOff(Throwable thrown, HttpServletRequest request) {
        return Causes.of(thrown, BodyCutOff.class)
                .or(() -> Optional.ofNullable((BodyCutOff) request.getAttribute(BodyCutOff.ATTRIBUTE)));
    }

    private static Problem cutOff(BodyCutOff thrown) {
        return Causes.of(thrown, SocketTimeoutException.class).isPresent()
                ? Problem.of("body-too-slow", HttpStatus.REQUEST_TIMEOUT)
                : Problem.of("body-cut-off", HttpStatus.BAD_REQUEST);
    }
}
