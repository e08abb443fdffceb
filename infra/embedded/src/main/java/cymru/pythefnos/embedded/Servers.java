package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderTooNew;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.ServerFailed;
import cymru.pythefnos.servers.broker.Broker;
import cymru.pythefnos.servers.mailbox.Mailbox;
import cymru.pythefnos.servers.store.DocumentStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The three servers below the services, each with its own folder. They start side by side.
 *
 * @param store The document store.
 * @param broker The Kafka broker.
 * @param mailbox The mailbox that keeps what is sent.
 */
public record Servers(DocumentStore store, Broker broker, Mailbox mailbox) implements AutoCloseable {
    /**
     * Starts all three.
     *
     * @throws CannotStart when one of them can't
     */
    public static Servers open(DataFolder folder) {
        var store = start(() -> DocumentStore.open(folder.store(), 0));
        var broker = start(() -> Broker.open(folder.kafka(), 0));
        var mailbox = start(() -> Mailbox.open(folder.mail(), 0));
        try {
            return new Servers(store.join(), broker.join(), mailbox.join());
        } catch (CompletionException e) {
            store.thenAccept(DocumentStore::close);
            broker.thenAccept(Broker::close);
            mailbox.thenAccept(Mailbox::close);
            throw refusal(e);
        }
    }

    private static <T> CompletableFuture<T> start(Supplier<T> server) {
        return CompletableFuture.supplyAsync(server, Thread::startVirtualThread);
    }

    private static RuntimeException refusal(CompletionException e) {
        return e.getCause() instanceof ServerCannotStart s ? refusal(s) : e;
    }

    private static CannotStart refusal(ServerCannotStart reason) {
        return switch (reason) {
            case PortTaken taken -> new CannotStart("port-taken", Integer.toString(taken.port()), reason);
            case FolderInUse used ->
                new CannotStart("folder-in-use", used.folder().toString(), reason);
            case FolderUnusable unusable ->
                new CannotStart("folder-not-writable", unusable.folder().toString(), reason);
            case FolderTooNew newer ->
                new CannotStart("folder-newer", newer.folder().toString(), reason);
            case FolderDamaged damaged ->
                new CannotStart("folder-damaged", damaged.file().toString(), reason);
            case ServerFailed failed -> new CannotStart("failed", String.valueOf(failed.getMessage()), reason);
        };
    }

    @Override
    public void close() {
        mailbox.close();
        broker.close();
        store.close();
    }
}
