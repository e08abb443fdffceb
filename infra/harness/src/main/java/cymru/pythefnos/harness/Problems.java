package cymru.pythefnos.harness;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http.Answer;
import tools.jackson.databind.JsonNode;

/** What every refusal is like, whatever it refuses. */
public final class Problems {
    private Problems() {}

    /** A problem of this name and status, in whole sentences in both languages, with no fact left unsaid. */
    public static Answer assertProblem(Answer answer, int status, String name) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("type")).isEqualTo("urn:pythefnos:problem:" + name);
        JsonNode languages = answer.json().get("languages");
        for (String language : new String[] {"cy", "en"}) {
            for (String part : new String[] {"title", "detail"}) {
                String said = languages.get(language).get(part).asString();
                assertThat(said).isNotBlank().doesNotContain("{").doesNotContain("null");
            }
        }
        assertThat(languages.get("cy")).isNotEqualTo(languages.get("en"));
        return answer;
    }
}
