package cymru.pythefnos.portal.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import cymru.pythefnos.chassis.security.TokenChecks;
import cymru.pythefnos.chassis.settings.BasicSettings;
import cymru.pythefnos.portal.identity.files.KeyFile;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import cymru.pythefnos.portal.identity.oauth.NothingKept;
import cymru.pythefnos.portal.identity.oauth.StillRegistered;
import cymru.pythefnos.portal.identity.oauth.TokenClaims;
import cymru.pythefnos.portal.identity.oauth.TokenClients;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who signs tokens, for whom, and how the portal itself reads them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BasicSettings.class)
class TokenConfiguration {

    @Bean
    KeyPair signingKey(PrivateFolder folder) {
        return KeyFile.in(folder);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(KeyPair key) throws JOSEException {
        RSAKey jwk = new RSAKey.Builder((RSAPublicKey) key.getPublic())
                .privateKey(key.getPrivate())
                .keyIDFromThumbprint()
                .build();
        return new ImmutableJWKSet<>(new JWKSet(jwk));
    }

    @Bean
    JwtDecoder jwtDecoder(KeyPair key, Clients clients, BasicSettings settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey((RSAPublicKey) key.getPublic()).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(TokenChecks.of(settings), new StillRegistered(clients)));
        return decoder;
    }

    @Bean
    RegisteredClientRepository tokenClients(Clients clients) {
        return new TokenClients(clients);
    }

    @Bean
    OAuth2AuthorizationService nothingKept() {
        return new NothingKept();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(BasicSettings settings) {
        return new TokenClaims(settings.audience());
    }

    @Bean
    AuthorizationServerSettings authorizationServer(BasicSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }
}
