package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.InvalidField;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Violated constraints of a body or of parameters, as one problem with an entry for each, in the order of the fields. */
final class ViolationProblems implements ProblemMapping {
    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        return switch (thrown) {
            case MethodArgumentNotValidException body ->
                Optional.of(invalid(ofBody(body, body.getParameter().getParameterType())));
            case HandlerMethodValidationException method ->
                Optional.of(
                        invalid(method.getParameterValidationResults().stream().flatMap(ViolationProblems::of)));
            default -> Optional.empty();
        };
    }

    private static Problem invalid(Stream<InvalidField> fields) {
        return Problem.of("invalid-request", HttpStatus.BAD_REQUEST).with("errors", fields.toList());
    }

    private static Stream<InvalidField> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return ofBody(body, result.getMethodParameter().getParameterType());
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> ViolatedField.of(name, result.unwrap(error, ConstraintViolation.class)));
    }

    private static Stream<InvalidField> ofBody(Errors errors, Class<?> type) {
        List<InvalidField> fields = errors.getAllErrors().stream()
                .map(error -> error.unwrap(ConstraintViolation.class))
                .map(violation -> ViolatedField.of(violation.getPropertyPath().toString(), violation))
                .toList();
        return fields.stream().sorted(Comparator.comparing(InvalidField::field, new FieldOrder(type)));
    }
}
