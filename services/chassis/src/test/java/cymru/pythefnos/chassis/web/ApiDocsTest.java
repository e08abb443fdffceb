package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The description of the API. */
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = Trial.PROPERTIES_WITHOUT_STORE)
class ApiDocsTest {
    private final JsonNode docs;

    ApiDocsTest(@LocalServerPort int port) {
        Asking ask = new Asking(port);
        this.docs = Asking.json(Asking.send(ask.bare("/v3/api-docs").GET()));
    }

    @Test
    void isOpenApi31WithABearerToken() {
        assertThat(docs.get("openapi").asString()).startsWith("3.1");
        assertThat(docs.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(docs.at("/security/0").has("bearer")).isTrue();
    }

    @Test
    void everyOperationSaysWithWhichStatusesItMayRefuse() {
        JsonNode paths = docs.get("paths");
        assertThat(paths.size()).isGreaterThan(5);
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode answers = operation.getValue().get("responses");
                    assertThat(answers.has("default")).isFalse();
                    assertThat(answers.at("/400/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .as("%s %s", operation.getKey(), path.getKey())
                            .isEqualTo("#/components/schemas/Problem");
                }));
        assertThat(docs.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "languages");
    }

    @Test
    void whatIsMadeIs201AndTheContainersOwnPagesAreNotDescribed() {
        assertThat(docs.at("/paths/~1things/post/responses").propertyNames())
                .contains("201", "401", "403", "409", "413", "415")
                .doesNotContain("200", "412");
        assertThat(docs.at("/paths/~1things~1{id}/put/responses").propertyNames())
                .contains("200", "404", "412");
        assertThat(docs.get("paths").has("/error")).isFalse();
    }

    @Test
    void namesTheHeadersOfTheConventionsAndNoArgumentOfOurs() {
        assertThat(docs.at("/paths/~1things/post/parameters").toString()).contains("Idempotency-Key");
        assertThat(docs.at("/paths/~1things~1{id}/put/parameters").toString()).contains("If-Match");
        assertThat(docs.toString()).doesNotContain("ExpectedVersion").doesNotContain("NewId");
    }
}
