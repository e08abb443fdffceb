package cymru.pythefnos.portal.identity;

import cymru.pythefnos.portal.identity.AuditLog.Entry;
import cymru.pythefnos.portal.identity.Registration.Registered;
import cymru.pythefnos.portal.identity.Registration.ServiceRoleRefused;
import java.time.Instant;
import java.util.Set;

/** Lets a program in. */
public final class RegisteringClients {

    private final Clients clients;
    private final Secrets secrets;
    private final AuditLog audit;

    public RegisteringClients(Clients clients, Secrets secrets, AuditLog audit) {
        this.clients = clients;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * @param roles at least one
     * @param actor the officer's client
     */
    public Registration register(ClientId id, String name, Set<Role> roles, ClientId actor, Instant now) {
        if (roles.contains(Role.SERVICE)) {
            return new ServiceRoleRefused();
        }
        String secret = secrets.fresh();
        Client client = new Client(id, name, roles, secrets.hash(secret), now);
        audit.write(new Entry(now, actor.value(), "client.registered", client));
        clients.add(client);
        return new Registered(client, secret);
    }
}
