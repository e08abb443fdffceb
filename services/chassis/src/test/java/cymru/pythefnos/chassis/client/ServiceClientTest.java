package cymru.pythefnos.chassis.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.web.client.HttpClientErrorException;

class ServiceClientTest {
    private static final ObjectProvider<ObservationRegistry> UNWATCHED =
            new StaticListableBeanFactory().getBeanProvider(ObservationRegistry.class);

    record Thing(String name) {}

    private final List<String> credentials = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String url;
    private int life = 300;
    private String refused = "none";
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/oauth2/token", exchange -> {
            credentials.add(exchange.getRequestHeaders().getFirst("Authorization"));
            String granted = "{\"access_token\":\"t%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                    .formatted(credentials.size(), life);
            answer(exchange, status, status == 200 ? granted : "{\"error\":\"invalid_client\"}");
        });
        server.createContext("/thing", exchange -> {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            tokens.add(token);
            boolean isRefused = refused.equals("all") || token.equals(refused);
            answer(exchange, isRefused ? 401 : 200, "{\"name\":\"x\",\"newer\":1}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void carriesATokenOfItsOwnAndKeepsIt() {
        ServiceClient client = calls(token("svc", "s:cret/1"));

        assertThat(get(client)).isEqualTo(new Thing("x"));
        get(client);

        assertThat(tokens).containsExactly("Bearer t1", "Bearer t1");
        assertThat(credentials).containsExactly("Basic " + base64("svc:s%3Acret%2F1"));
    }

    @Test
    void aTokenThatHasRunOutIsFetchedAnew() {
        life = 0;
        ServiceClient client = calls(token("svc", "secret"));

        get(client);
        get(client);

        assertThat(tokens).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void aRefusedTokenIsReplacedOnce() {
        refused = "Bearer t1";
        assertThat(get(calls(token("svc", "secret")))).isEqualTo(new Thing("x"));
        assertThat(tokens).containsExactly("Bearer t1", "Bearer t2");

        refused = "all";
        assertThatThrownBy(() -> get(calls(token("svc", "secret"))))
                .isInstanceOf(HttpClientErrorException.Unauthorized.class);
        assertThat(tokens).hasSize(4);
    }

    @Test
    void aServiceThatIsDownIsFoundOutSoon() {
        server.stop(0);

        ServiceToken token = token("svc", "secret");
        assertThatThrownBy(() -> get(calls(token))).isInstanceOf(NoToken.class);
        assertThat(token.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(token.health().getDetails()).containsEntry("failure", "no answer");
    }

    @Test
    void aWrongSecretIsKnownToHealthUntilThePortalTakesIt() {
        status = 401;
        ServiceToken token = token("svc", "wrong");
        ServiceClient client = calls(token);

        assertThatThrownBy(() -> get(client)).isInstanceOf(NoToken.class).hasMessageContaining("answered 401");
        assertThat(token.health().getDetails()).containsEntry("failure", "answered 401");

        status = 200;
        get(client);
        assertThat(token.health().getStatus()).isEqualTo(Status.UP);
    }

    private Thing get(ServiceClient client) {
        return java.util.Objects.requireNonNull(
                client.to(url).get().uri("/thing").retrieve().body(Thing.class));
    }

    private ServiceToken token(String id, String secret) {
        return new ClientAutoConfiguration().serviceTokenHealthIndicator(settings(id, secret), UNWATCHED);
    }

    private ServiceClient calls(ServiceToken token) {
        return new ClientAutoConfiguration().serviceClient(settings("svc", "secret"), token, UNWATCHED);
    }

    private ClientSettings settings(String id, String secret) {
        return new ClientSettings(id, secret, url + "/oauth2/token", Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
