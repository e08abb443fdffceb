package cymru.pythefnos.docstore.server;

import cymru.pythefnos.docstore.DocumentStore;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The store as a server of its own, for a container in MongoDB's place. Environment: {@code PYTHEFNOS_STORE_FOLDER} (default
 * {@code data/store}), {@code PYTHEFNOS_STORE_BIND} (default 127.0.0.1), {@code PYTHEFNOS_STORE_PORT} (default 27017).
 */
public final class DocumentStoreServer {
    private DocumentStoreServer() {}

    /** Runs until the process is told to end; without a store to serve, exits with 1 and a sentence. */
    @SuppressWarnings("SystemOut") // a program's words to whoever started it
    public static void main(String... arguments) throws InterruptedException {
        try {
            DocumentStore store = open(System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close-store"));
            System.out.println("Document store at " + store.uri());
        } catch (StoreCannotOpen failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    static DocumentStore open(Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault("PYTHEFNOS_STORE_FOLDER", "data/store"));
        String bind = environment.getOrDefault("PYTHEFNOS_STORE_BIND", "127.0.0.1");
        int port = Integer.parseInt(environment.getOrDefault("PYTHEFNOS_STORE_PORT", "27017"));
        return DocumentStore.open(folder, new InetSocketAddress(bind, port));
    }
}
