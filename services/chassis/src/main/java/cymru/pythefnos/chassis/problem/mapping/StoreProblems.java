package cymru.pythefnos.chassis.problem.mapping;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;

/** The store can't be reached just now: 503, which says to try again, rather than 500, which says that we erred. */
public final class StoreProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        return thrown instanceof DataAccessResourceFailureException || thrown instanceof TransientDataAccessException
                ? Optional.of(Problem.of("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE))
                : Optional.empty();
    }
}
