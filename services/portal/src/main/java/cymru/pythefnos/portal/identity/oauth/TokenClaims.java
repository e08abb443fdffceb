package cymru.pythefnos.portal.identity.oauth;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Every token says its client's roles and that it is for this system, and names no one.
 *
 * @param audience what services ask for in {@code aud}
 */
public record TokenClaims(String audience) implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        List<String> roles = context.getRegisteredClient().getClientSettings().getSetting(TokenClients.ROLES);
        context.getClaims().claim("roles", roles == null ? List.of() : roles).audience(List.of(audience));
    }
}
