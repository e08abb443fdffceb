package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever comes in, the answer is never 5xx, and a refusal is a problem in both languages. The chance is seeded. */
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = Trial.PROPERTIES_WITHOUT_STORE)
class FuzzTest {
    private static final String VALID =
            "{\"name\":\"a\",\"count\":1,\"on\":\"2027-03-30\",\"at\":\"2027-03-30T10:00:00Z\","
                    + "\"good\":true,\"colour\":\"RED\",\"ref\":\"0190b5d2-0000-7000-8000-000000000000\",\"parts\":[{\"name\":\"b\",\"size\":2}]}";
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\" \"",
            "-1",
            "1e999",
            "1e-999",
            "99999999999999999999",
            "0.1",
            "true",
            "[]",
            "{}",
            "[[]]",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2027-02-30\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2027-03-28T01:30:00+25:00\"",
            "NaN",
            "Infinity",
            "'a'",
            "/**/1",
            "\"\u202e\"",
            "[".repeat(2_000));
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "999999999999",
            "2027-13-01",
            "2027-01-01T00:00",
            "+1000000000-01-01",
            "null",
            "%",
            "..",
            "\u0000",
            "ŵ",
            "\ud83d\ude00",
            "a".repeat(3_000),
            "{}",
            "$where",
            "<script>",
            "' or 1=1",
            "0190b5d2-0000-7000-8000-00000000000g");
    private final Random chance = new Random(20270330);
    private final Asking ask;

    FuzzTest(@LocalServerPort int port) {
        this.ask = new Asking(port);
    }

    @Test
    void bodiesWithOddValues() {
        repeat(
                200,
                body -> body.replaceFirst(
                        valueOf(pick(List.of("name", "count", "on", "at", "good", "colour", "ref"))), oddValue()));
    }

    @Test
    void bodiesWithWrongCharacters() {
        repeat(200, body -> {
            int at = chance.nextInt(body.length());
            return body.substring(0, at) + (char) chance.nextInt(0x500) + body.substring(at + chance.nextInt(2));
        });
    }

    @Test
    void bodiesThatBreakOff() {
        repeat(50, body -> body.substring(0, chance.nextInt(body.length())));
    }

    @Test
    void bodiesOfAnyBytes() {
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[chance.nextInt(64)];
            chance.nextBytes(bytes);
            check(Asking.send(post(pick(List.of(
                            "application/json",
                            "application/json;charset=utf-8",
                            "text/json",
                            "application/vnd.x+json")))
                    .POST(BodyPublishers.ofByteArray(bytes))));
        }
    }

    @Test
    void parametersAndPathsOfAllKinds() {
        for (int i = 0; i < 100; i++) {
            check(ask.get("/things?from=" + encoded(pick(VALUES)) + "&limit=" + encoded(pick(VALUES))));
            check(ask.get("/things/" + encoded(pick(VALUES)) + "?on=" + encoded(pick(VALUES))));
        }
    }

    private void repeat(int times, UnaryOperator<String> spoiled) {
        for (int i = 0; i < times; i++) {
            String body = spoiled.apply(VALID);
            check(Asking.send(post("application/json").POST(BodyPublishers.ofString(body))));
        }
    }

    private HttpRequest.Builder post(String type) {
        return ask.to("/things")
                .header("Content-Type", type)
                .header("Accept-Language", pick(List.of("cy", "en", "x;;", "*")));
    }

    private static void check(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isLessThan(500);
        if (response.statusCode() >= 400) {
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Asking.json(response).at("/languages/cy/detail").asString())
                    .isNotBlank();
        }
    }

    private static String valueOf(String field) {
        return "(?<=\"" + field + "\":)(\"[^\"]*\"|[^,}]*)";
    }

    private String oddValue() {
        return java.util.regex.Matcher.quoteReplacement(pick(ODD));
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
