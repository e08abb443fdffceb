package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.InvalidField;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Collects what is wrong with a request, to say all of it in one answer.
 *
 * <p>A problem key {@code k} has its sentence under {@code field.k} in a {@code ProblemBundle}; the sentence may use
 * {@code {field}}.
 */
public final class Checks {
    private final List<InvalidField> errors = new ArrayList<>();

    private Checks() {}

    public static Checks of() {
        return new Checks();
    }

    /** The field must be there: not null, and not an empty or blank text. */
    public Checks require(String field, @Nullable Object value) {
        return that(
                value != null
                        && !(value instanceof CharSequence text
                                && text.toString().isBlank()),
                field,
                "missing");
    }

    /** The field's value must be so; {@code problemKey} says what is wrong otherwise. */
    public Checks that(boolean ok, String field, String problemKey) {
        return that(ok, field, problemKey, Map.of());
    }

    /** The same, with facts for the sentence and the machine, such as the largest value allowed. */
    public Checks that(boolean ok, String field, String problemKey, Map<String, Object> facts) {
        if (!ok) {
            errors.add(new InvalidField(field, problemKey, facts));
        }
        return this;
    }

    /** The text, where there is one, is at most so many characters long. */
    public Checks atMost(int characters, String field, @Nullable String text) {
        return that(text == null || text.length() <= characters, field, "too-long", Map.of("most", characters));
    }

    /** What is wrong so far. */
    List<InvalidField> errors() {
        return List.copyOf(errors);
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    /** @throws ProblemException 400 {@code invalid-request} with every error, if there is one */
    public void orThrow() {
        if (!ok()) {
            throw new ProblemException(
                    Problem.of("invalid-request", HttpStatus.BAD_REQUEST).with("errors", List.copyOf(errors)));
        }
    }
}
