package cymru.pythefnos.embedded;

import cymru.pythefnos.docstore.DocumentStore;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.ServerFailed;
import cymru.pythefnos.servers.broker.Broker;
import cymru.pythefnos.servers.mailbox.Mailbox;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The three servers below the services, each with its own folder. They start side by side.
 *
 * @param store The document store.
 * @param broker The Kafka broker.
 * @param mailbox The mailbox that keeps what is sent.
 * @param sender Whose mail the mailbox takes.
 */
public record Servers(DocumentStore store, Broker broker, Mailbox mailbox, Login sender) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);

    /**
     * Starts all three.
     *
     * @throws CannotStart when one of them can't; the others are stopped again by then
     */
    public static Servers open(DataFolder folder) {
        var store = start(() -> DocumentStore.open(folder.store(), 0));
        var broker = start(() -> Broker.open(folder.kafka(), 0));
        Login sender = Login.random();
        var mailbox = start(() -> Mailbox.open(folder.mail(), 0, sender));
        try {
            return new Servers(store.join(), broker.join(), mailbox.join(), sender);
        } catch (CompletionException e) {
            stop(store);
            stop(broker);
            stop(mailbox);
            throw refusal(e);
        }
    }

    private static <T> CompletableFuture<T> start(Supplier<T> server) {
        return CompletableFuture.supplyAsync(server, Thread::startVirtualThread);
    }

    /** Also where it is still starting: nobody may find its folder in use after the refusal. */
    private static void stop(CompletableFuture<? extends AutoCloseable> server) {
        server.handle((started, failure) -> {
                    if (failure == null) {
                        Closing.close(started);
                    }
                    return true;
                })
                .join();
    }

    private static RuntimeException refusal(CompletionException e) {
        if (e.getCause() instanceof ServerFailed failed) {
            LOG.error("A server did not start", failed);
        }
        return switch (e.getCause()) {
            case StoreCannotOpen reason -> CannotStart.because(reason);
            case ServerCannotStart reason -> CannotStart.because(reason);
            case null -> e;
            default -> e;
        };
    }

    @Override
    public void close() {
        Closing.close(mailbox);
        Closing.close(broker);
        Closing.close(store);
    }
}
