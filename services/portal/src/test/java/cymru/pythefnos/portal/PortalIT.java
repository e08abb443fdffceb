package cymru.pythefnos.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PortalIT {

    @TempDir
    static Path folder;

    static Portal portal;
    static String officer;

    @BeforeAll
    static void start() {
        portal = new Portal(folder);
        officer = portal.tokenFrom("officer-client.properties");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aTokenSaysItsRolesAndLivesHalfAnHour() {
        JsonNode claims = Portal.claims(officer);
        assertThat(claims.get("roles").get(0).asString()).isEqualTo("officer");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(1800);
        assertThat(claims.get("iss").asString()).isEqualTo("https://porth.example");
    }

    @Test
    void aServiceHasTheClientThatTheSettingsGiveIt() {
        String service = portal.tokenOf("representative", Portal.SECRET);
        assertThat(Portal.claims(service).get("roles").toString()).isEqualTo("[\"service\"]");
        assertThat(Portal.claims(service).get("sub").asString()).isEqualTo("representative");
        assertThat(portal.get("/clients", service).statusCode()).isEqualTo(403);
    }

    @Test
    void whatTheSettingsDoNotNameIsNoClient() {
        assertThat(portal.token("meeting", "anything").statusCode()).isEqualTo(401);
        assertThat(folder.resolve("service-client.properties")).doesNotExist();
        assertThat(folder.resolve("clients.json")).content().doesNotContain("representative", "service");
    }

    @Test
    void aWrongSecretGetsNoToken() {
        Properties client = portal.credentials("officer-client.properties");
        HttpResponse<String> answer = portal.token(client.getProperty("client-id"), "wrong");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
        assertThat(portal.token("nobody", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theKeysArePublicAndHoldNothingSecret() {
        JsonNode key = Portal.JSON
                .readTree(portal.get("/oauth2/jwks").body())
                .get("keys")
                .get(0);
        assertThat(key.get("kty").asString()).isEqualTo("RSA");
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void aNewClientSeesItsSecretOnceAndGetsTokens() {
        JsonNode client = register("Cyllid", "finance");
        String id = client.get("clientId").asString();
        String token = portal.tokenOf(id, client.get("clientSecret").asString());
        assertThat(Portal.claims(token).get("roles").toString()).isEqualTo("[\"finance\"]");
        assertThat(Portal.claims(token).get("sub").asString()).isEqualTo(id);
        assertThat(portal.get("/clients", officer).body()).contains(id).doesNotContain("ecret", "bcrypt");
        assertThat(portal.get("/clients/" + id, officer).body())
                .contains("Cyllid")
                .doesNotContain("ecret");
    }

    @Test
    void onlyAnOfficerSeesOrChangesClients() {
        JsonNode client = register("Cyswllt", "contact");
        String contact = portal.tokenOf(
                client.get("clientId").asString(), client.get("clientSecret").asString());
        assertThat(portal.get("/clients", contact).statusCode()).isEqualTo(403);
        assertThat(portal.post("/clients", contact, body("x", "officer")).statusCode())
                .isEqualTo(403);
        assertThat(portal.get("/clients").statusCode()).isEqualTo(401);
        assertThat(portal.get("/clients", forged(officer)).statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedClientIsOutAtOnceAtThePortal() {
        JsonNode client = register("Ail swyddog", "officer");
        String id = client.get("clientId").asString();
        String secret = client.get("clientSecret").asString();
        String second = portal.tokenOf(id, secret);
        assertThat(portal.delete("/clients/" + id, officer).statusCode()).isEqualTo(204);
        assertThat(portal.token(id, secret).statusCode()).isEqualTo(401);
        assertThat(portal.get("/clients", second).statusCode()).isEqualTo(401);
        assertThat(folder.resolve("audit.jsonl"))
                .content()
                .contains("client.revoked", id)
                .doesNotContain("Ail swyddog", "bcrypt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"name\":\"x\",\"roles\":[\"officer\"],\"unknown\":1}", "[]", "", "null"})
    void whatIsNotTheRightJsonIsRefused(String body) {
        assertThat(portal.post("/clients", officer, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/introspect", "/oauth2/revoke", "/oauth2/authorize", "/anything"})
    void nothingElseAnswersWithoutAToken(String path) {
        assertThat(portal.get(path).statusCode()).isEqualTo(401);
    }

    private static JsonNode register(String name, String role) {
        HttpResponse<String> answer = portal.post("/clients", officer, body(name, role));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode client = Portal.JSON.readTree(answer.body());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/clients/" + client.get("clientId").asString());
        return client;
    }

    private static String body(String name, String role) {
        return "{\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}";
    }

    // other claims under the signature of these
    private static String forged(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("1", "2");
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8)) + "."
                + parts[2];
    }
}
