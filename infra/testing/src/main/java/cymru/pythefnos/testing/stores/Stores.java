package cymru.pythefnos.testing.stores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stores that can be had here and now. They start once in a test run and end with it. */
public final class Stores {
    private Stores() {}

    /** Each store, with a fresh database each time; never empty, and never a failure for want of a container. */
    public static Stream<Store> all() {
        return Running.SERVERS.stream().map(TestServer::freshDatabase);
    }

    /** The embedded store, for tests of what has nothing to do with the store. */
    public static Store embedded() {
        return Running.SERVERS.getFirst().freshDatabase();
    }

    private static final class Running {
        static final List<TestServer> SERVERS = start();

        @SuppressWarnings("SystemOut") // whoever reads a test's output should know what was tested
        private static List<TestServer> start() {
            List<TestServer> servers = Stream.of(
                            Optional.of(EmbeddedServer.start()), ContainerServer.start(), NamedServer.find())
                    .flatMap(Optional::stream)
                    .toList();
            System.out.println("Tests run on "
                    + servers.stream().map(TestServer::name).collect(Collectors.joining(", "))
                    + (servers.size() == 1 ? " only: no container of mongo:8.0, no " + NamedServer.VARIABLE : ""));
            return servers;
        }
    }
}
