package cymru.pythefnos.embedded;

import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.Ports;
import java.net.URI;

/**
 * The ports that people see, all checked before anything starts.
 *
 * @param portal The portal's.
 * @param meeting The meeting service's.
 * @param representative The representative service's.
 * @param desk The mail desk's.
 */
record PortPlan(int portal, int meeting, int representative, int desk) {
    private static final int DESK = 10;

    /** From a first port, or any free ones for 0. */
    static PortPlan from(int first) {
        return first == 0
                ? new PortPlan(free(0), free(0), free(0), free(0))
                : new PortPlan(free(first), free(first + 1), free(first + 2), free(first + DESK));
    }

    static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static int free(int port) {
        try {
            return Ports.free(port);
        } catch (PortTaken e) {
            throw CannotStart.because(e);
        }
    }
}
