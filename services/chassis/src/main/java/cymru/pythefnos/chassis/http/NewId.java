package cymru.pythefnos.chassis.http;

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
}
