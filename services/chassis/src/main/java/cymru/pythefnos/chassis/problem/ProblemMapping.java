package cymru.pythefnos.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A bean that knows what some exceptions mean to the client; the first that answers wins, in {@code @Order}. */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem, or empty if this exception is not one that this mapping knows. */
    Optional<Problem> problem(Throwable thrown, HttpServletRequest request);
}
