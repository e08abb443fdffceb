package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Every error is a problem in both languages, with what the machine needs beside the words. */
@SpringBootTest(
        classes = {Trial.class, ProblemsTest.Words.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = Trial.PROPERTIES_WITHOUT_STORE)
class ProblemsTest {

    @TestConfiguration
    static class Words {
        @Bean
        ProblemBundle bundle() {
            return new ProblemBundle("trial/problems");
        }
    }

    private final Asking ask;

    ProblemsTest(@LocalServerPort int port) {
        this.ask = new Asking(port);
    }

    @Test
    void saysTheDateInBothLanguagesAndKeepsItForTheMachine() {
        HttpResponse<String> response = Asking.send(
                ask.to("/late").header("Accept-Language", "cy, en;q=0.5").GET());

        JsonNode problem = problem(response, 422, "too-late");
        assertThat(problem.get("detail").asString()).isEqualTo("Y dyddiad cynharaf yw dydd Mercher 2 Rhagfyr 2026.");
        assertThat(problem.at("/languages/en/detail").asString())
                .isEqualTo("The earliest date is Wednesday 2 December 2026.");
        assertThat(problem.get("earliest").asString()).isEqualTo("2026-12-02");
        assertThat(problem.get("instance").asString()).isEqualTo("/late");
        assertThat(response.headers().firstValue("Content-Language")).contains("cy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cy              | cy
            cy-GB;q=0.8     | cy
            en, cy;q=0.9    | en
            cy;q=0.3, en    | en
            cy;q=0, fr      | en
            fr              | en
            de, cy;q=0.1    | cy
            *               | en
            ;;;=            | en
            """)
    void answersInTheLanguageAsked(String accepted, String language) {
        HttpResponse<String> response =
                Asking.send(ask.to("/late").header("Accept-Language", accepted).GET());

        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        JsonNode body = Asking.json(response);
        assertThat(body.get("title")).isEqualTo(body.at("/languages/" + language + "/title"));
    }

    @Test
    void aBugGivesANumberAndNoInnerWords() {
        HttpResponse<String> response = ask.get("/bug");

        JsonNode problem = problem(response, 500, "internal-error");
        assertThat(problem.get("errorId").asString()).hasSize(36);
        assertThat(problem.get("detail").asString())
                .contains(problem.get("errorId").asString());
        assertThat(response.body()).doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void aPathThatIsNotThere() {
        problem(ask.get("/nothing/here"), 404, "no-such-path");
        problem(ask.post("/nothing/here", "{}"), 404, "no-such-path");
        problem(ask.get("/error"), 404, "no-such-path");
    }

    @Test
    void aMethodThatIsNotAllowedSaysWhichAre() {
        HttpResponse<String> response = Asking.send(ask.to("/things").DELETE());

        assertThat(problem(response, 405, "method-not-allowed").get("allowed").toString())
                .isEqualTo("[\"GET\",\"POST\"]");
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void anAnswerNobodyCanGiveSaysWhatThereIs() {
        JsonNode problem = problem(
                Asking.send(ask.to("/things?from=2027-01-01")
                        .header("Accept", "image/png")
                        .GET()),
                406,
                "not-acceptable");

        assertThat(problem.get("offered").toString()).contains("application/json");
    }

    @Test
    void contentOfAnotherTypeSaysWhichIsTaken() {
        HttpResponse<String> response = Asking.send(
                ask.to("/things").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("hello")));

        assertThat(problem(response, 415, "unsupported-media-type")
                        .get("supported")
                        .toString())
                .contains("application/json");
        assertThat(response.headers().firstValue("Accept").orElseThrow()).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name":"a","count":1,"nmae":2}                              | unknown-field  | nmae           |
            {"name":"a","count":1,"parts":[{"name":"b","size":1,"x":2}]} | unknown-field  | parts[0].x     |
            {"name":5,"count":1}                                         | wrong-type     | name           | text
            {"name":true,"count":1}                                      | wrong-type     | name           | text
            {"name":"a","count":"1"}                                     | wrong-type     | count          | integer
            {"name":"a","count":1.5}                                     | wrong-type     | count          | integer
            {"name":"a","count":99999999999}                             | wrong-type     | count          | integer
            {"name":"a","count":null}                                    | wrong-type     | count          | integer
            {"name":"a","count":1,"good":"true"}                         | wrong-type     | good           | boolean
            {"name":"a","count":1,"good":1}                              | wrong-type     | good           | boolean
            {"name":"a","count":1,"on":"2027-02-30"}                     | wrong-type     | on             | date
            {"name":"a","count":1,"on":""}                               | wrong-type     | on             | date
            {"name":"a","count":1,"on":20000}                            | wrong-type     | on             | date
            {"name":"a","count":1,"at":"yesterday"}                      | wrong-type     | at             | datetime
            {"name":"a","count":1,"at":1700000000}                       | wrong-type     | at             | datetime
            {"name":"a","count":1,"colour":"BLUE"}                       | wrong-type     | colour         | oneof
            {"name":"a","count":1,"colour":0}                            | wrong-type     | colour         | oneof
            {"name":"a","count":1,"colour":""}                           | wrong-type     | colour         | oneof
            {"name":"a","count":1,"ref":"12"}                            | wrong-type     | ref            | uuid
            {"name":"a","count":1,"parts":{}}                            | wrong-type     | parts          | list
            {"name":"a","count":1,"parts":[3]}                           | wrong-type     | parts[0]       | object
            {"name":"a","count":1,"parts":[{"name":"b","size":"big"}]}   | wrong-type     | parts[0].size  | integer
            []                                                           | wrong-type     | $              | object
            "text"                                                       | wrong-type     | $              | object
            {"name":"a","count":1                                        | malformed-json |                |
            {"name":"a","count":1} more                                  | malformed-json |                |
            {"name":"a","name":"b","count":1}                            | duplicate-field |               |
            {'name':'a'}                                                 | malformed-json |                |
            nonsense                                                     | malformed-json |                |
            """)
    void aBodyThatIsNotWhatIsMeantNamesTheField(String body, String name, String field, String expected) {
        JsonNode problem = problem(ask.post("/things", body), 400, name);

        if (field != null) {
            assertThat(problem.get("field").asString()).isEqualTo(field);
        }
        if (expected != null) {
            assertThat(problem.get("expected").asString()).isEqualTo(expected);
        }
    }

    @Test
    void noBodyAtAll() {
        problem(ask.post("/things", ""), 400, "missing-body");
        problem(ask.post("/things", "null"), 400, "missing-body");
    }

    @Test
    void everyWrongFieldAtOnce() {
        JsonNode problem = problem(ask.post("/things", "{\"name\":\" \",\"count\":1}"), 400, "invalid-request");

        JsonNode error = problem.at("/errors/0");
        assertThat(error.get("field").asString()).isEqualTo("name");
        assertThat(error.get("problem").asString()).isEqualTo("missing");
        assertThat(error.get("cy").asString()).isEqualTo("Mae name ar goll.");
        assertThat(problem.get("detail").asString())
                .isEqualTo("Correct this and send the request again: name is missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "/things/12, invalid-parameter, id, uuid",
        "/things/0190b5d2-0000-7000-8000-000000000000?on=tomorrow, invalid-parameter, on, date",
        "/things?from=01/02/2027, invalid-parameter, from, date",
        "/things?from=2027-01-01&limit=many, invalid-parameter, limit, integer",
        "/things, missing-parameter, from,"
    })
    void aBadParameterIsNamed(String path, String name, String field, String expected) {
        JsonNode problem = problem(ask.get(path), 400, name);

        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.path("expected").asString("")).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aPageIsNotLongerThanWeCanGive() {
        JsonNode problem = problem(ask.get("/things?from=2027-01-01&limit=201"), 400, "invalid-request");

        JsonNode error = problem.at("/errors/0");
        assertThat(error.get("field").asString()).isEqualTo("limit");
        assertThat(error.get("problem").asString()).isEqualTo("out-of-range");
        assertThat(error.get("cy").asString()).isEqualTo("Nid yw limit o fewn y terfynau. Y lleiaf: 1. Y mwyaf: 200.");
        assertThat(error.get("en").asString()).isEqualTo("limit is out of range. Least: 1. Most: 200.");
    }

    @Test
    void jsonOverTheLimitIsRefusedWithOrWithoutItsLength() {
        String big = "{\"name\":\"" + "x".repeat(1_100_000) + "\",\"count\":1}";
        JsonNode announced = problem(ask.post("/things", big), 413, "too-large");
        JsonNode chunked = problem(
                Asking.send(ask.to("/things")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(big.getBytes())))),
                413,
                "too-large");

        assertThat(announced.get("limitBytes").asLong()).isEqualTo(1_048_576);
        assertThat(chunked.get("limitBytes").asLong()).isEqualTo(1_048_576);
    }

    @Test
    void anUploadOverTheLimit() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                + "x".repeat(1_200_000) + "\r\n--b--\r\n";

        problem(
                Asking.send(ask.to("/uploads")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body))),
                413,
                "too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, abc",
        "If-Match, '\"abc\"'",
        "If-Match, '\"1\", \"2\"'",
        "If-Match, 3",
        "If-Match, '\"99999999999999999999\"'"
    })
    void anIfMatchThatIsNoneOfOurs(String header, String value) {
        problem(put(value), 400, "malformed-if-match");
    }

    @ParameterizedTest
    @CsvSource({"'\"3\"', 3", "'W/\"3\"', 3", "*, 3"})
    void readsTheExpectedVersion(String value, long expected) {
        assertThat(Asking.json(put(value)).get("expected").asLong()).isEqualTo(expected);
    }

    @Test
    void aVersionThatIsNoLongerCurrentIsRefusedWithTheOneThatIs() {
        JsonNode problem = problem(put("\"2\""), 412, "stale-version");

        assertThat(problem.get("currentVersion").asLong()).isEqualTo(3);
    }

    private HttpResponse<String> put(String ifMatch) {
        return Asking.send(ask.to("/things/0190b5d2-0000-7000-8000-000000000000")
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString("{\"count\":1}")));
    }

    static JsonNode problem(HttpResponse<String> response, int status, String name) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode body = Asking.json(response);
        assertThat(body.get("type").asString()).isEqualTo("urn:pythefnos:problem:" + name);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        for (String language : new String[] {"cy", "en"}) {
            assertThat(body.at("/languages/" + language + "/title").asString()).isNotBlank();
            assertThat(body.at("/languages/" + language + "/detail").asString())
                    .isNotBlank()
                    .doesNotContain("{");
        }
        return body;
    }
}
