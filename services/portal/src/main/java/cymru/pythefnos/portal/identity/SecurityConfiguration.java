package cymru.pythefnos.portal.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The token endpoint and the keys are for everybody; all else asks for a token, as in every service. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    // only what the client credentials grant needs: no authorize, device, introspect or revoke endpoint answers
    private static final String[] TOKENS = {"/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server"};

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return http.securityMatcher(TOKENS)
                .oauth2AuthorizationServer(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
