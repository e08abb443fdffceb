package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version the client last saw, from {@code If-Match}; a controller method takes it as an argument.
 *
 * @param value null if the header is absent or {@code *}: any version will do
 */
public record ExpectedVersion(@Nullable Long value) {

    /**
     * What to expect of the store: the client's version, or the current one if it named none.
     *
     * @param current the version just read
     * @throws ProblemException 412 {@code stale-version} with {@code currentVersion}, if the client saw another
     */
    public long orElse(long current) {
        if (value != null && value != current) {
            throw new ProblemException(
                    Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED).with("currentVersion", current));
        }
        return current;
    }
}
