package cymru.pythefnos.embedded.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the API is there without a token, and so are the descriptions that it shows; their data are not. */
@ExtendWith(Seen.class)
class ApiPageIT {
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newHttpClient();
    private final SeenSystem seen;
    private final URI page;

    ApiPageIT(SeenSystem seen) {
        this.seen = seen;
        this.page = seen.system.addresses().desk().resolve("/api/");
    }

    @Test
    void thePageAndAllItsPartsAreThere() throws Exception {
        HttpResponse<String> html = get(page);
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .contains(seen.services().stream().map(URI::toString).toList());
        List<String> parts =
                PART.matcher(html.body()).results().map(part -> part.group(1)).toList();
        assertThat(parts)
                .hasSize(5)
                .allSatisfy(part -> assertThat(get(page.resolve(part)))
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                        .satisfies(answer -> assertThat(answer.body()).isNotBlank()));
        assertThat(get(page.resolve("other.js")).statusCode()).isEqualTo(404);
    }

    @Test
    void everyServiceCanBeChosenAndShowsItsDescriptionToThePage() throws Exception {
        JsonNode services =
                new JsonMapper().readTree(get(page.resolve("services.json")).body());
        assertThat(services.findValuesAsString("name")).containsExactly("meeting", "representative", "portal");
        for (JsonNode service : services) {
            HttpResponse<String> description =
                    send(from(origin(), service.get("url").asString()));
            assertThat(description.statusCode()).isEqualTo(200);
            assertThat(allowed(description)).isEqualTo(origin());
            assertThat(new JsonMapper()
                            .readTree(description.body())
                            .at("/info/title")
                            .asString())
                    .isEqualTo("Pythefnos: " + service.get("name").asString());
        }
    }

    @Test
    void callsOfThePageAskForATokenAndOthersAreNotShownTheAnswer() throws Exception {
        String meetings = seen.system.addresses().meeting() + "/meetings";
        HttpResponse<String> asked = send(from(origin(), meetings)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValue("authorization, idempotency-key");
        HttpResponse<String> refused = send(from(origin(), meetings));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(allowed(refused)).as("so that the page can say why").isEqualTo(origin());
        assertThat(allowed(seen.officer.send(from("http://rhywle.example", meetings))))
                .isEmpty();
        assertThat(get(page.resolve("/messages")).statusCode()).isEqualTo(401);
    }

    @Test
    void noServiceTakesItIntoItsOwnJar() throws Exception {
        for (String service : List.of("chassis", "meeting", "representative", "portal")) {
            assertThat(Files.readString(Path.of("../../services", service, "pom.xml")))
                    .doesNotContain("swagger-ui", "webmvc-ui");
        }
    }

    private String origin() {
        return seen.system.addresses().desk().toString();
    }

    private static String allowed(HttpResponse<?> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
    }

    private static HttpRequest.Builder from(String origin, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Origin", origin);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
