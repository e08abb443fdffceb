package cymru.pythefnos.portal.identity.oauth;

import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Role;
import cymru.pythefnos.portal.identity.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The services' own clients as the settings have them.
 *
 * @param byId the secret of each, by the id that the service calls itself; one that is blank is none
 */
public record ServiceSecrets(Map<String, String> byId) {
    private static final int SHORTEST = 16;
    /** What bcrypt takes in. */
    private static final int LONGEST = 72;

    /** @throws StartRefused if a secret could be guessed, or is longer than what is compared */
    public List<Client> clients(Secrets secrets, Instant now) {
        return byId.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> client(entry.getKey(), entry.getValue(), secrets, now))
                .toList();
    }

    private static Client client(String id, String secret, Secrets secrets, Instant now) {
        int length = secret.getBytes(StandardCharsets.UTF_8).length;
        if (length < SHORTEST || length > LONGEST) {
            throw StartRefused.because("secret-length", "pythefnos.identity.services." + id);
        }
        return new Client(new ClientId(id), id, Set.of(Role.SERVICE), secrets.hash(secret), now);
    }
}
