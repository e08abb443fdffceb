package cymru.pythefnos.chassis.http;

import org.jspecify.annotations.Nullable;

/**
 * The version the client last saw, from {@code If-Match}; a controller method takes it as an argument.
 *
 * @param value null if the header is absent or {@code *}: any version will do
 */
public record ExpectedVersion(@Nullable Long value) {

    /** What to expect of the store: the client's version, or the current one if it named none. */
    public long orElse(long current) {
        return value == null ? current : value;
    }
}
