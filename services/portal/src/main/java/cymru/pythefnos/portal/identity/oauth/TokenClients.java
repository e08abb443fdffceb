package cymru.pythefnos.portal.identity.oauth;

import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Clients;
import cymru.pythefnos.portal.identity.Role;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Clients for the token endpoint: client credentials by HTTP basic, and nothing else. */
public final class TokenClients implements RegisteredClientRepository {

    static final String ROLES = "roles";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);
    private final Clients clients;

    public TokenClients(Clients clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.find(new ClientId(id)).map(TokenClients::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    /** Clients come and go by the API alone. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by POST /clients");
    }

    private static RegisteredClient registered(Client client) {
        List<String> roles = client.roles().stream().map(Role::claim).sorted().toList();
        return RegisteredClient.withId(client.id().value())
                .clientId(client.id().value())
                .clientIdIssuedAt(client.registeredAt())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder().setting(ROLES, roles).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
