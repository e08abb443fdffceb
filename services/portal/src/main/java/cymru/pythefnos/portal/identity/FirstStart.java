package cymru.pythefnos.portal.identity;

import cymru.pythefnos.portal.identity.AuditLog.Entry;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** Makes the client without which nothing can begin, an officer, with a random secret: there is no default (ASVS 6.3.2). */
public final class FirstStart {

    private final Clients clients;
    private final Secrets secrets;
    private final AuditLog audit;
    private final Supplier<ClientId> ids;

    public FirstStart(Clients clients, Secrets secrets, AuditLog audit, Supplier<ClientId> ids) {
        this.clients = clients;
        this.secrets = secrets;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Makes a client with the role unless there is one, and hands over its secret before the client counts: after a crash
     * between the two there is no client yet, and the next start makes another.
     *
     * @return whether one was made
     */
    public boolean ensure(Role role, Handover handover, Instant now) {
        if (clients.all().stream().anyMatch(client -> client.has(role))) {
            return false;
        }
        String secret = secrets.fresh();
        Client client = new Client(ids.get(), role.claim(), Set.of(role), secrets.hash(secret), now);
        handover.give(client.id(), secret);
        audit.write(new Entry(now, "system", "client.registered", client));
        clients.add(client);
        return true;
    }

    /** Takes id and secret to whoever will use them. */
    public interface Handover {
        void give(ClientId id, String secret);
    }
}
