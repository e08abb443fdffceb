package cymru.pythefnos.portal.identity.files;

import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A client as the file has it. */
record ClientLine(String id, String name, List<String> roles, String secretHash, Instant registeredAt) {

    static ClientLine of(Client client) {
        List<String> roles = client.roles().stream().map(Role::claim).sorted().toList();
        return new ClientLine(client.id().value(), client.name(), roles, client.secretHash(), client.registeredAt());
    }

    Client client() {
        var known = roles.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
        return new Client(new ClientId(id), name, known, secretHash, registeredAt);
    }
}
