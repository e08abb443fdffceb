package cymru.pythefnos.embedded.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.settings.Yaml;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that the running system gives, with the invented group in it. */
@ExtendWith(Seen.class)
class MetricsIT {
    private static final Pattern FIGURE =
            Pattern.compile("\\b(?:pythefnos|kafka|http|jvm|process)_[a-z_]+\\b(?=[{\\[) ]|$)");

    private final SeenSystem seen;
    private final Api officer;

    MetricsIT(SeenSystem seen) {
        this.seen = seen;
        this.officer = seen.officer;
    }

    @Test
    void whatAlertsAndTheDashboardAskForIsThere() throws Exception {
        Set<String> asked = new TreeSet<>(figures(Files.readString(Path.of("../grafana/dashboard.json"))));
        for (JsonNode rule :
                Yaml.documents("infra/grafana/alerts.yaml").getFirst().at("/groups/0/rules")) {
            asked.addAll(figures(rule.get("expr").asString()));
            assertThat(rule.at("/annotations/action").asString())
                    .as("%s: what to do", rule)
                    .isNotBlank();
        }
        assertThat(asked).hasSizeGreaterThan(10).contains("pythefnos_deadlines");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(figures(all())).containsAll(asked));
    }

    @Test
    void theyCountWhatTheGroupHas() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String all = all();
            assertThat(all.lines().filter(line -> line.startsWith("pythefnos_")))
                    .noneMatch(line -> line.endsWith("NaN"));
            assertThat(value(all, "pythefnos_deadlines{of=\"notice\",outcome=\"in_time\""))
                    .isPositive();
            assertThat(value(all, "pythefnos_deliveries{service=\"representative\",state=\"accepted\""))
                    .isPositive();
            assertThat(value(all, "pythefnos_mail_attempts_total{outcome=\"accepted\",reply=\"2xx\""))
                    .isPositive();
            assertThat(value(all, "pythefnos_conversions_total{outcome=\"made\""))
                    .isPositive();
            assertThat(value(all, "pythefnos_deliveries_untried_seconds")).isZero();
            assertThat(value(all, "pythefnos_dead_letters")).isZero();
        });
    }

    @Test
    void theyNameNobody() throws Exception {
        JsonNode story =
                new JsonMapper().readTree(Files.readString(Path.of("src/main/resources/embedded/demo/demo.json")));
        List<String> personal = Stream.of("name", "address", "postcode", "email", "phone")
                .flatMap(field -> story.findValues(field).stream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
        assertThat(personal).hasSizeGreaterThan(15).contains("Alys Enghraifft", "01632 960123");
        assertThat(all()).doesNotContain(personal);
    }

    @Test
    void theyAreForWhoeverHasATokenForThem() throws Exception {
        JsonNode made = officer.post(
                seen.system.addresses().portal(),
                "/clients",
                Map.of("name", "f", "roles", List.of("finance")),
                "finance");
        Api finance = new Api(
                seen.system.addresses(),
                made.get("clientId").asString(),
                made.get("clientSecret").asString());
        URI service = seen.system.addresses().meeting();
        assertThat(finance.send(finance.to(service, "/actuator/prometheus")).statusCode())
                .isEqualTo(403);
        HttpRequest bare =
                HttpRequest.newBuilder(service.resolve("/actuator/prometheus")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(bare, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    private static double value(String all, String beginning) {
        return all.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(Double.NaN);
    }

    private String all() {
        return String.join("\n", seen.figures());
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("http_server_requests"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
