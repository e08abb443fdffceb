package cymru.pythefnos.chassis.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The token of this service, fetched when needed and kept until shortly before it runs out. */
final class ClientToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private final RestClient http;
    private final ClientSettings settings;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Held held;

    private record Held(String token, Instant until) {}

    private record Answer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    /** @param clock of this world, by which the portal's tokens run out */
    ClientToken(RestClient http, ClientSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    String get() {
        Held ours = held;
        return ours != null && isFresh(ours) ? ours.token() : fetchOnce();
    }

    /** Forgets this token, unless a newer one is held by now. */
    void refused(String token) {
        fetching.lock();
        try {
            Held ours = held;
            if (ours != null && ours.token().equals(token)) {
                held = null;
            }
        } finally {
            fetching.unlock();
        }
    }

    private String fetchOnce() {
        fetching.lock();
        try {
            Held ours = held;
            if (ours != null && isFresh(ours)) {
                return ours.token();
            }
            Answer answer = fetch();
            Duration life = Duration.ofSeconds(answer.seconds());
            // of a very short life at least half is used
            Duration margin = life.dividedBy(2).compareTo(MARGIN) < 0 ? life.dividedBy(2) : MARGIN;
            held = new Held(answer.token(), clock.instant().plus(life).minus(margin));
            return answer.token();
        } finally {
            fetching.unlock();
        }
    }

    private Answer fetch() {
        Answer answer = http.post()
                .uri(settings.tokenUrl())
                .headers(headers -> headers.setBasicAuth(encoded(settings.id()), encoded(settings.secret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(Answer.class);
        return Objects.requireNonNull(answer, "the portal gave an empty token");
    }

    /** RFC 6749, 2.3.1: id and secret are form-encoded before they are joined. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private boolean isFresh(Held token) {
        return clock.instant().isBefore(token.until());
    }
}
