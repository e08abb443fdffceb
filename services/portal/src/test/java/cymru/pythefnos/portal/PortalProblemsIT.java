package cymru.pythefnos.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal has its type, both languages and what is needed to go on. */
class PortalProblemsIT {

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
    void theLastOfficerIsNotRevoked() {
        String id = portal.credentials("officer-client.properties").getProperty("client-id");
        refused(portal.delete("/clients/" + id, officer), 409, "last-officer", "Ni ellir diddymu’r swyddog olaf");
        assertThat(portal.get("/clients", officer).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatIsNotThereIsNotFound() {
        refused(portal.delete("/clients/x", officer), 404, "unknown-client", "Nid oes cleient o’r fath");
        refused(portal.get("/clients/x", officer), 404, "unknown-client", "Nid oes cleient o’r fath");
    }

    @Test
    void aServicesClientIsTakenAwayInTheSettingsAlone() {
        refused(
                portal.delete("/clients/representative", officer),
                409,
                "configured-client",
                "Ni ellir diddymu cleient gwasanaeth yma");
        assertThat(portal.token("representative", Portal.SECRET).statusCode()).isEqualTo(200);
        assertThat(portal.get("/clients/representative", officer).body())
                .contains("\"service\"")
                .doesNotContain("ecret", "bcrypt");
    }

    @Test
    void theServicesRoleIsNotHandedOut() {
        refused(
                portal.post("/clients", officer, "{\"name\":\"x\",\"roles\":[\"service\"]}"),
                403,
                "service-role",
                "Ni ellir rhoi’r rôl service");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                              | name
        {"name":"x"}                                    | roles
        {"name":"x","roles":[]}                         | roles
        {"name":"x","roles":[null]}                     | roles
        {"name":"x","roles":["king"]}                   | roles
        {"name":"x","roles":["OFFICER"]}                | roles
        {"name":" ","roles":["officer"]}                | name
        """)
    void aWrongRequestIsRefusedByField(String body, String field) {
        HttpResponse<String> answer = portal.post("/clients", officer, body);
        refused(answer, 400, "invalid-request", "cy");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private static void refused(HttpResponse<String> answer, int status, String problem, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:pythefnos:problem:" + problem, words);
    }
}
