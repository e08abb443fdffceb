package cymru.pythefnos.chassis.problem.mapping;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A bad id in a path, a bad date in a query. */
public final class ParameterProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        Problem problem = Problem.of("invalid-parameter", HttpStatus.BAD_REQUEST);
        if (thrown instanceof ConversionNotSupportedException) {
            return Optional.empty(); // a converter that we forgot, and no fault of the client's
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(ExpectedKind.in(problem.with("field", mismatch.getName()), mismatch.getRequiredType()));
        }
        return thrown instanceof TypeMismatchException mismatch
                ? Optional.of(
                        ExpectedKind.in(problem.with("field", mismatch.getPropertyName()), mismatch.getRequiredType()))
                : Optional.empty();
    }
}
