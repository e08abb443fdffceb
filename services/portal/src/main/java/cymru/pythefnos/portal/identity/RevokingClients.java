package cymru.pythefnos.portal.identity;

import cymru.pythefnos.portal.identity.AuditLog.Entry;
import java.time.Instant;
import java.util.Optional;

/** Gets no more tokens; those it has end within 30 minutes, and the portal itself takes them no more. */
public final class RevokingClients {

    private final Clients clients;
    private final AuditLog audit;

    public RevokingClients(Clients clients, AuditLog audit) {
        this.clients = clients;
        this.audit = audit;
    }

    // one at a time: two officers revoking each other must not both succeed
    public synchronized Revocation revoke(ClientId id, ClientId actor, Instant now) {
        Optional<Client> client = clients.find(id);
        if (client.isEmpty()) {
            return Revocation.UNKNOWN_CLIENT;
        }
        if (clients.isConfigured(id)) {
            return Revocation.CONFIGURED;
        }
        if (isLastOfficer(client.get())) {
            return Revocation.LAST_OFFICER;
        }
        audit.write(new Entry(now, actor.value(), "client.revoked", client.get()));
        clients.remove(id);
        return Revocation.REVOKED;
    }

    private boolean isLastOfficer(Client client) {
        return client.has(Role.OFFICER)
                && clients.all().stream()
                                .filter(other -> other.has(Role.OFFICER))
                                .count()
                        == 1;
    }
}
