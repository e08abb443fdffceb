package cymru.pythefnos.representative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cymru.pythefnos.harness.Description;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the web edge as an officer, unless the test says as whom. */
record Asking(MockMvcTester mvc, String role, String language, String ifMatch) {

    private static final Map<MockMvcTester, Description> DESCRIPTIONS = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Asking officer(MockMvcTester mvc) {
        return new Asking(mvc, "OFFICER", "en", "");
    }

    Asking as(String otherRole) {
        return new Asking(mvc, otherRole, language, ifMatch);
    }

    Asking inWelsh() {
        return new Asking(mvc, role, "cy", ifMatch);
    }

    Asking ifMatch(String etag) {
        return new Asking(mvc, role, language, etag);
    }

    Answer get(String path, Object... parts) {
        return send(HttpMethod.GET, "application/json", "", path, parts);
    }

    Answer post(String body, String path, Object... parts) {
        return send(HttpMethod.POST, "application/json", body, path, parts);
    }

    Answer put(String body, String path, Object... parts) {
        return send(HttpMethod.PUT, "application/json", body, path, parts);
    }

    Answer patch(String body, String path, Object... parts) {
        return send(HttpMethod.PATCH, "application/merge-patch+json", body, path, parts);
    }

    Answer delete(String path, Object... parts) {
        return send(HttpMethod.DELETE, "application/json", "", path, parts);
    }

    private Answer send(HttpMethod method, String type, String body, String path, Object... parts) {
        var request = mvc.method(method)
                .uri(path, parts)
                .header("Accept-Language", language)
                .with(jwt().authorities(List.of(new SimpleGrantedAuthority("ROLE_" + role)))
                        .jwt(token -> token.subject("ann")));
        if (!body.isEmpty()) {
            request = request.contentType(type).content(body);
        }
        if (!ifMatch.isEmpty()) {
            request = request.header("If-Match", ifMatch);
        }
        MvcTestResult result = request.exchange();
        MockHttpServletResponse answer = result.getResponse();
        String given = answer.getContentAsByteArray().length == 0 ? "" : String.valueOf(answer.getContentType());
        description()
                .check(method.name(), String.valueOf(result.getRequest().getRequestURI()), answer.getStatus(), given);
        return new Answer(answer);
    }

    private Description description() {
        return DESCRIPTIONS.computeIfAbsent(mvc, any -> {
            try {
                return new Description(
                        mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());
            } catch (UnsupportedEncodingException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What came back. */
    record Answer(MockHttpServletResponse response) {

        JsonNode json() {
            return JSON.readTree(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        Answer is(int status) {
            assertThat(response.getStatus())
                    .as(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(status);
            return this;
        }

        /** A refusal, with sentences in both languages and the asked one on top. */
        Answer refuses(int status, String problem) {
            is(status);
            assertThat(text("/type")).isEqualTo("urn:pythefnos:problem:" + problem);
            assertThat(text("/languages/cy/detail")).isNotBlank().doesNotContain("{", "}");
            assertThat(text("/languages/en/detail")).isNotBlank().doesNotContain("{", "}");
            assertThat(text("/languages/cy/title")).isNotEqualTo(text("/languages/en/title"));
            return this;
        }
    }
}
