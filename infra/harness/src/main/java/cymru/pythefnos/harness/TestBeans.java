package cymru.pythefnos.harness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What a test puts in place of the world: time, the broker, and tokens, which are {@code <subject>-<role>}. */
@Configuration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    RecordedEvents eventSender() {
        return new RecordedEvents();
    }

    @Bean
    JwtDecoder decoder() {
        return token -> {
            String[] parts = token.split("-", -1);
            if (parts.length != 2) {
                throw new BadJwtException("not one of ours");
            }
            return new Jwt(
                    token,
                    Instant.EPOCH,
                    Instant.parse("2100-01-01T00:00:00Z"),
                    Map.of("alg", "none"),
                    Map.of("sub", parts[0], "roles", List.of(parts[1])));
        };
    }
}
