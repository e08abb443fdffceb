package cymru.pythefnos.chassis.http;

import java.util.function.Function;

/**
 * The id for what a POST is about to create; a controller method takes it as an argument.
 *
 * <p>With an {@code Idempotency-Key} it is the id kept with that key, also when a crash made the client ask again: an
 * {@code insert} under it can't make a second one.
 *
 * @param value a UUIDv7
 */
public record NewId(String value) {
    /** The request attribute under which a kept id waits. */
    public static final String KEPT = NewId.class.getName();

    /** The same as the id of one kind of thing. */
    public <T> T as(Function<String, T> kind) {
        return kind.apply(value);
    }
}
