package cymru.pythefnos.portal.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client as the API shows it; its secret only in the answer that made it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientView(
        String clientId, @Nullable String clientSecret, String name, List<String> roles, Instant registeredAt) {

    static ClientView of(Client client) {
        return withSecret(client, null);
    }

    static ClientView withSecret(Client client, @Nullable String secret) {
        List<String> roles = client.roles().stream().map(Role::claim).sorted().toList();
        return new ClientView(client.id().value(), secret, client.name(), roles, client.registeredAt());
    }
}
