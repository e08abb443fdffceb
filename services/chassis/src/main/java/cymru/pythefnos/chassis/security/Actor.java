package cymru.pythefnos.chassis.security;

/** Who does what is being done now. */
public interface Actor {
    String SYSTEM = "system";

    /** The subject of the bearer token, or {@code system} for what the service does by itself. Never a name or address. */
    String id();
}
