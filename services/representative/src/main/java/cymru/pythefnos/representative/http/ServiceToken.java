package cymru.pythefnos.representative.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** This service's token from the portal, asked for when it is needed and kept until shortly before it ends. */
final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    private final RestClient portal;
    private final Clock clock;
    private @Nullable String token;
    private Instant end = Instant.MIN;

    ServiceToken(RestClient portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    synchronized String value() {
        String kept = token;
        return kept != null && clock.instant().isBefore(end) ? kept : ask();
    }

    private String ask() {
        Map<String, Object> answer = portal.post()
                .uri("/oauth2/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(ANSWER);
        if (answer == null || !(answer.get("access_token") instanceof String given)) {
            throw new IllegalStateException("the portal gave no token");
        }
        long seconds = answer.get("expires_in") instanceof Number number ? number.longValue() : 0;
        token = given;
        end = clock.instant().plusSeconds(seconds).minus(MARGIN);
        return given;
    }
}
