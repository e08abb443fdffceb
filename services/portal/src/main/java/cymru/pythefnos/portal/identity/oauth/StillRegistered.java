package cymru.pythefnos.portal.identity.oauth;

import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Clients;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The portal knows at once who was revoked: such a client must not let others in with a token it still holds. */
public final class StillRegistered implements OAuth2TokenValidator<Jwt> {

    private final Clients clients;

    public StillRegistered(Clients clients) {
        this.clients = clients;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String subject = token.getSubject();
        return subject != null && clients.find(new ClientId(subject)).isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The client was revoked", null));
    }
}
