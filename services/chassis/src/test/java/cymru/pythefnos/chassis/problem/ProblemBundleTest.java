package cymru.pythefnos.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.testing.words.BundleRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The chassis's own words: the same keys, the same placeholders, a title and a next step for each. */
class ProblemBundleTest {
    private final Properties welsh = read("cy");
    private final Properties english = read("en");

    @Test
    void bothLanguagesAreWhole() {
        BundleRules.of("chassis/problems").check();
    }

    @Test
    void everyTitleHasADetailAndNoTitleEndsInAStop() {
        english.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .forEach(key -> {
                    assertThat(english).containsKey(key.replace(".title", ".detail"));
                    assertThat(english.getProperty(key)).doesNotEndWith(".");
                    assertThat(welsh.getProperty(key)).doesNotEndWith(".");
                });
    }

    @Test
    void noWelshSentenceIsTheEnglishOne() {
        english.forEach(
                (key, pattern) -> assertThat(welsh.get(key)).as("%s", key).isNotEqualTo(pattern));
    }

    private static Properties read(String language) {
        String file = "/chassis/problems_" + language + ".properties";
        try (var in = ProblemBundleTest.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
