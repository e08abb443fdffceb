package cymru.pythefnos.portal.identity;

/** Result of registering a client. */
public sealed interface Registration {

    /** There it is; its secret is known here for the only time. */
    record Registered(Client client, String secret) implements Registration {}

    /** The services' own role is not handed out. */
    record ServiceRoleRefused() implements Registration {}
}
