package cymru.pythefnos.chassis.web;

import cymru.pythefnos.chassis.security.OpenPaths;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** A small service for the chassis to carry. Its tokens are {@code <subject>-<role>}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(TrialController.class)
class Trial {
    static final String PROPERTIES_WITHOUT_STORE = "pythefnos.store.enabled=false";

    @Bean
    JwtDecoder decoder() {
        return token -> {
            String[] parts = token.split("-");
            if (token.equals("keys-unreachable")) {
                throw new JwtException("the portal is down");
            }
            if (parts.length != 2) {
                throw new BadJwtException("not one of ours");
            }
            return new Jwt(
                    token,
                    Instant.now(),
                    Instant.now().plusSeconds(60),
                    java.util.Map.of("alg", "none"),
                    java.util.Map.of("sub", parts[0], "roles", List.of(parts[1])));
        };
    }

    @Bean
    TrialController.Log log() {
        return new TrialController.Log();
    }

    @Bean
    OpenPaths open() {
        return OpenPaths.of("/open/**");
    }
}
