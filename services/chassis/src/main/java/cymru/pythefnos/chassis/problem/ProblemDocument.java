package cymru.pythefnos.chassis.problem;

import cymru.pythefnos.chassis.words.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of a problem: the asked language in {@code title} and {@code detail}, both under {@code languages}. */
public record ProblemDocument(ProblemWords words) {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemDocument.class);

    /**
     * @param instance the path of the request, without its query
     * @return in the order in which it is written to JSON
     */
    public Map<String, Object> of(Problem problem, Locale language, String instance) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", problem.type());
        body.put("title", title(problem, language));
        body.put("status", problem.status().value());
        body.put("detail", detail(problem, language));
        body.put("instance", instance);
        problem.facts().forEach((name, fact) -> body.putIfAbsent(name, written(fact)));
        body.put("languages", languages(problem));
        return body;
    }

    private Map<String, Object> languages(Problem problem) {
        Map<String, Object> both = new LinkedHashMap<>();
        for (Locale language : Languages.BOTH) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("title", title(problem, language));
            said.put("detail", detail(problem, language));
            both.put(language.getLanguage(), said);
        }
        return both;
    }

    private String title(Problem problem, Locale language) {
        return sentence(language, problem.name() + ".title", "request-refused.title", problem.facts());
    }

    private String detail(Problem problem, Locale language) {
        return sentence(
                language, problem.name() + ".detail", "request-refused.detail", spoken(problem.facts(), language));
    }

    /** A refusal whose words are missing is a bug; the client still gets the refusal. */
    private String sentence(Locale language, String key, String instead, Map<String, Object> facts) {
        return words.say(language, key, facts).orElseGet(() -> {
            LOG.error("No words for the problem '{}'", key);
            return words.say(language, instead, facts).orElse(key);
        });
    }

    private Map<String, Object> spoken(Map<String, Object> facts, Locale language) {
        Map<String, Object> spoken = new LinkedHashMap<>();
        facts.forEach((name, fact) -> spoken.put(name, isErrors(fact) ? sentences((List<?>) fact, language) : fact));
        return spoken;
    }

    private String sentences(List<?> errors, Locale language) {
        return errors.stream()
                .map(error -> sentence((InvalidField) error, language))
                .collect(Collectors.joining(" "));
    }

    private String sentence(InvalidField error, Locale language) {
        Map<String, Object> facts = new LinkedHashMap<>(error.facts());
        facts.put("field", error.field());
        return sentence(language, "field." + error.problem(), "field.invalid", facts);
    }

    private Object written(Object fact) {
        return isErrors(fact)
                ? ((List<?>) fact)
                        .stream().map(error -> written((InvalidField) error)).toList()
                : fact;
    }

    private Map<String, Object> written(InvalidField error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("field", error.field());
        body.put("problem", error.problem());
        body.putAll(error.facts());
        Languages.BOTH.forEach(language -> body.put(language.getLanguage(), sentence(error, language)));
        return body;
    }

    private static boolean isErrors(Object fact) {
        return fact instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof InvalidField;
    }
}
