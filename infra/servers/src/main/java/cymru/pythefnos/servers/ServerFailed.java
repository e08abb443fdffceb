package cymru.pythefnos.servers;

/** The server itself refused to start; the cause is its own. */
public final class ServerFailed extends ServerCannotStart {

    private static final long serialVersionUID = 1L;

    public ServerFailed(String server, Throwable cause) {
        super("The " + server + " did not start: " + cause.getMessage(), cause);
    }
}
