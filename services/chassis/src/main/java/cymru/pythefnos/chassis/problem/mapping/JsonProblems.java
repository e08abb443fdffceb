package cymru.pythefnos.chassis.problem.mapping;

import cymru.pythefnos.chassis.problem.Causes;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A body that can't be read: which field, and what was expected there. */
public final class JsonProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        if (!(thrown instanceof HttpMessageNotReadableException)) {
            return Optional.empty();
        }
        return Optional.of(Causes.of(thrown, ProblemException.class)
                .map(ProblemException::problem)
                .or(() -> Causes.of(thrown, JacksonException.class).map(JsonProblems::ofJackson))
                .orElseGet(() -> Problem.of("missing-body", HttpStatus.BAD_REQUEST)));
    }

    private static Problem ofJackson(JacksonException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return bad("unknown-field")
                    .with("field", path(unknown))
                    .with("known", known(unknown.getKnownPropertyIds()));
        }
        if (thrown instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (thrown instanceof InputCoercionException tooBig) {
            return ExpectedKind.in(bad("wrong-type").with("field", path(tooBig)), tooBig.getTargetType());
        }
        return thrown instanceof DatabindException other && !other.getPath().isEmpty()
                ? ExpectedKind.in(bad("wrong-type").with("field", path(other)), Object.class)
                : malformed(thrown);
    }

    private static Problem mismatch(MismatchedInputException thrown) {
        return ExpectedKind.in(bad("wrong-type").with("field", path(thrown)), thrown.getTargetType());
    }

    private static Problem malformed(JacksonException thrown) {
        String name = thrown.getOriginalMessage().startsWith("Duplicate") ? "duplicate-field" : "malformed-json";
        TokenStreamLocation at = thrown.getLocation();
        return bad(name)
                .with("line", at == null ? 1 : Math.max(1, at.getLineNr()))
                .with("column", at == null ? 1 : Math.max(1, at.getColumnNr()));
    }

    private static Problem bad(String name) {
        return Problem.of(name, HttpStatus.BAD_REQUEST);
    }

    /** {@code channels[0].postcode}; {@code $} for the body as a whole. */
    private static String path(JacksonException thrown) {
        String path = thrown.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        if (path.isEmpty()) {
            return "$";
        }
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static List<String> known(@Nullable Collection<Object> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(String::valueOf).sorted().toList();
    }
}
