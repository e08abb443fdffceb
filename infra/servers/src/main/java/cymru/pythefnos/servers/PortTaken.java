package cymru.pythefnos.servers;

/** Another program listens on the port that was asked for. */
public final class PortTaken extends ServerCannotStart {

    private static final long serialVersionUID = 1L;
    private final int port;

    public PortTaken(int port, Throwable cause) {
        super(
                "Port " + port
                        + " on 127.0.0.1 is taken by another program: stop that program, or choose another port.",
                cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
