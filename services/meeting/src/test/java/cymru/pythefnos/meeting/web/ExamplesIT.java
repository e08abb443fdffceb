package cymru.pythefnos.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Running;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is there, and each example in it is accepted. */
class ExamplesIT {
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);

    @Test
    void eachExampleIsAccepted() throws IOException {
        service.at("2027-02-01T12:00:00Z");
        JsonNode examples = examples();
        Answer group = officer.post("/groups", examples.get("POST /groups").toString());
        String meetings = group.header("Location") + "/meetings";
        String meeting = officer.post(
                        meetings, examples.get("POST /groups/{id}/meetings").toString())
                .header("Location");
        String item = officer.post(
                        meeting + "/agenda",
                        examples.get("POST /meetings/{id}/agenda").toString())
                .header("Location");
        examples.propertyNames().forEach(operation -> {
            String path = operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("/groups/{id}", group.header("Location"))
                    .replace("/meetings/{id}/agenda/{item}", item)
                    .replace("/meetings/{id}", meeting);
            String body = examples.get(operation).toString();
            Answer answer = operation.startsWith("PUT") ? officer.put(path, body) : officer.post(path, body);
            assertThat(answer.status()).as(operation + " " + answer).isIn(200, 201);
        });
    }

    @Test
    void eachExampleIsShown() throws IOException {
        Answer description = officer.get("/v3/api-docs");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.at("openapi")).startsWith("3.1");
        examples().propertyNames().forEach(operation -> {
            String[] parts = operation.split(" ", -1);
            JsonNode shown = description
                    .json()
                    .at("/paths")
                    .get(parts[1])
                    .get(parts[0].toLowerCase(Locale.ROOT))
                    .at("/requestBody/content/application~1json/example");
            assertThat(shown.isMissingNode()).as(operation).isFalse();
        });
    }

    private static JsonNode examples() throws IOException {
        try (InputStream file = ExamplesIT.class.getResourceAsStream("/meeting/examples.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        }
    }
}
