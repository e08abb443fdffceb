package cymru.pythefnos.testing.stores;

import java.util.Optional;

/** The server that somebody has named for these tests; it is expected to be there. */
final class NamedServer {
    static final String VARIABLE = "PYTHEFNOS_TEST_MONGODB_URI";

    private NamedServer() {}

    static Optional<TestServer> find() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(uri -> !uri.isBlank())
                .map(NamedServer::of);
    }

    private static TestServer of(String uri) {
        TestDatabases.dropAtEnd(uri);
        return new TestServer("server of " + VARIABLE, uri, null);
    }
}
