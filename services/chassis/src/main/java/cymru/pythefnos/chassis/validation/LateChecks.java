package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.InvalidField;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.springframework.http.HttpStatus;

/** Checks what was put together after the request was read, such as by a merge patch, as if it had been sent so. */
public record LateChecks(Validator validator) {

    /** @throws ProblemException 400 {@code invalid-request} with all that is wrong, if anything is */
    public <T> T passed(T body) {
        var errors = validator.validate(body).stream()
                .map(violation -> ViolatedField.of(violation.getPropertyPath().toString(), violation))
                .sorted(Comparator.comparing(InvalidField::field, new FieldOrder(body.getClass())))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of("invalid-request", HttpStatus.BAD_REQUEST)
                    .with("errors", errors)
                    .exception();
        }
        return body;
    }
}
