package cymru.pythefnos.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Something refused, by its name and with its facts; the words come from the bundles when it is written.
 *
 * @param name kebab case; its words are {@code <name>.title} and {@code <name>.detail}
 * @param status what HTTP says of it
 * @param facts for the machine and for the sentence; written to JSON under their own names
 */
public record Problem(String name, HttpStatus status, Map<String, Object> facts) {

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Problem of(String name, HttpStatus status) {
        return new Problem(name, status, Map.of());
    }

    /** The same problem with one more fact; null leaves it as it is. */
    public Problem with(String fact, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Problem(name, status, more);
    }

    /** To be thrown at the web edge. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** {@code urn:pythefnos:problem:<name>}: what a client compares. */
    public String type() {
        return "urn:pythefnos:problem:" + name;
    }
}
