package cymru.pythefnos.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports on loopback. */
public final class Ports {
    /**
     * Below those that operating systems hand to outgoing connections: a port from among those, found free now, may belong
     * to a connection of this very process a moment later.
     */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;
    /** Asked for by number, and perhaps not in use yet. */
    private static final Set<Integer> ASKED_FOR = ConcurrentHashMap.newKeySet();

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private Ports() {}

    /**
     * The port asked for, or any free one for 0; no two calls in one process are given the same, so it may be used later.
     *
     * @throws PortTaken if another program listens there
     */
    public static int free(int port) {
        if (port == 0) {
            return anyFree();
        }
        ASKED_FOR.add(port);
        return bound(port);
    }

    private static int anyFree() {
        for (int tries = 1; true; tries++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            try {
                if (!ASKED_FOR.contains(port)) {
                    return bound(port);
                }
            } catch (PortTaken e) {
                if (tries >= COUNT) {
                    throw e;
                }
            }
        }
    }

    private static int bound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new PortTaken(port, e);
        }
    }
}
