package cymru.pythefnos.testing.stores;

import cymru.pythefnos.docstore.DocumentStore;
import org.jspecify.annotations.Nullable;

/** A server that runs as long as the tests do. */
record TestServer(String name, String uri, @Nullable DocumentStore embedded) {

    Store freshDatabase() {
        String database = TestDatabases.freshName();
        return new Store(name, StoreUri.withDatabase(uri, database), database, embedded);
    }
}
