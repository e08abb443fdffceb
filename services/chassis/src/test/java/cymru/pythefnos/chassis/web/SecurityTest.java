package cymru.pythefnos.chassis.web;

import static cymru.pythefnos.chassis.web.ProblemsTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything needs a token except what is named open; refusals are problems. */
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = Trial.PROPERTIES_WITHOUT_STORE)
class SecurityTest {
    private final Asking ask;

    SecurityTest(@LocalServerPort int port) {
        this.ask = new Asking(port);
    }

    @Test
    void withoutATokenYouAreAskedToSignIn() {
        HttpResponse<String> response = Asking.send(ask.bare("/officers").GET());

        problem(response, 401, "not-signed-in");
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void withoutATokenNoPathIsShownToBeThereOrNot() {
        problem(Asking.send(ask.bare("/nothing").GET()), 401, "not-signed-in");
        problem(Asking.send(ask.bare("/actuator/env").GET()), 401, "not-signed-in");
    }

    @Test
    void aTokenThatIsNotOursIsRefused() {
        problem(bearer("nonsense", "/officers"), 401, "token-refused");
        problem(
                Asking.send(ask.bare("/officers")
                        .header("Authorization", "Bearer two words here")
                        .GET()),
                401,
                "token-refused");
    }

    @Test
    void theRoleDecides() {
        assertThat(bearer("ann-officer", "/officers").body()).isEqualTo("yes");
        assertThat(bearer("ann-OFFICER", "/officers").statusCode()).isEqualTo(403);
        problem(bearer("bob-contact", "/officers"), 403, "not-allowed");
    }

    @Test
    void whileTheKeysCannotBeFetchedTheClientIsToldToTryAgain() {
        HttpResponse<String> response = bearer("keys-unreachable", "/officers");

        problem(response, 503, "temporarily-unavailable");
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void healthIsOneWordForEverybodyAndItsPartsForOfficers() {
        assertThat(Asking.json(Asking.send(ask.bare("/actuator/health").GET())).propertyNames())
                .doesNotContain("components");
        assertThat(Asking.json(bearer("bob-contact", "/actuator/health")).propertyNames())
                .doesNotContain("components");
        assertThat(Asking.json(bearer("ann-officer", "/actuator/health")).propertyNames())
                .contains("components");
    }

    @Test
    void noOtherActuatorEndpointIsThere() {
        problem(ask.get("/actuator/env"), 404, "no-such-path");
        problem(ask.get("/actuator/loggers"), 404, "no-such-path");
    }

    @Test
    void whatIsOpenNeedsNoToken() {
        assertThat(Asking.send(ask.bare("/open/door").GET()).body()).isEqualTo("open");
        assertThat(Asking.send(ask.bare("/actuator/health").GET()).statusCode()).isEqualTo(200);
        assertThat(Asking.send(ask.bare("/v3/api-docs").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void answersCarrySecurityHeadersAndNoSession() {
        HttpResponse<String> response = ask.get("/officers");

        assertThat(response.headers().map())
                .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy", "cache-control")
                .doesNotContainKeys("set-cookie", "server");
    }

    @Test
    void theActorIsTheTokensSubject() {
        HttpResponse<String> made = ask.post("/things", "{\"name\":\"a\",\"count\":1}");

        assertThat(Asking.json(made).get("by").asString()).isEqualTo("ann");
    }

    private HttpResponse<String> bearer(String token, String path) {
        return Asking.send(
                ask.bare(path).header("Authorization", "Bearer " + token).GET());
    }
}
