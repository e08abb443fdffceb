package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Somebody was faster between our reading and our writing: 412 if the client named a version, 409 if it didn't. */
final class StaleVersions implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        if (!(thrown instanceof StaleVersionException)) {
            return Optional.empty();
        }
        return Optional.of(
                request.getHeader(HttpHeaders.IF_MATCH) == null
                        ? Problem.of("changed-meanwhile", HttpStatus.CONFLICT)
                        : Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED));
    }
}
