package cymru.pythefnos.chassis.problem.mapping;

import com.mongodb.MongoException;
import cymru.pythefnos.chassis.problem.Causes;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;

/**
 * The store can't be reached just now: 503, which says to try again, rather than 500, which says that we erred. It has no room:
 * 507, which says whom to tell.
 */
public final class StoreProblems implements ProblemMapping {
    /** MongoDB's code for it. */
    private static final Set<Integer> OUT_OF_DISK_SPACE = Set.of(14031);

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        if (Causes.of(thrown, MongoException.class)
                .filter(refused -> OUT_OF_DISK_SPACE.contains(refused.getCode()))
                .isPresent()) {
            return Optional.of(Problem.of("storage-full", HttpStatus.INSUFFICIENT_STORAGE));
        }
        return thrown instanceof DataAccessResourceFailureException || thrown instanceof TransientDataAccessException
                ? Optional.of(Problem.of("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE))
                : Optional.empty();
    }
}
