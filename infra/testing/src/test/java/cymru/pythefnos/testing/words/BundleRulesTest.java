package cymru.pythefnos.testing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleRulesTest {

    @Test
    void bothLanguagesCompletePass() {
        assertThatCode(BundleRules.of("words/good")::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broken_en.properties lacks only.welsh",
                "broken_cy.properties lacks only.english",
                "empty: no text",
                "unclosed: ",
                "numbered: ",
                "broken_cy.properties has twice twice",
                "broken_cy.properties, straight: a straight apostrophe",
                "broken_cy.properties, papers: a number with no form for few",
                "broken_cy.properties, papers: a number with no form for two"
            })
    void eachBreachIsNamed(String breach) {
        assertThat(BundleRules.of("words/broken").breaches())
                .anySatisfy(sentence -> assertThat(sentence).contains(breach));
    }

    @Test
    void bothLanguagesNameTheSameFactsAlsoWithinPlurals() {
        assertThat(BundleRules.of("words/facts").breaches())
                .hasSize(2)
                .anySatisfy(sentence -> assertThat(sentence).contains("[dyddiad]", "[deadline]"))
                .anySatisfy(sentence -> assertThat(sentence).contains("[enw, n]", "[n, name]"));
    }

    @Test
    void aLanguageMayNotBeMissing() {
        assertThatThrownBy(() -> BundleRules.of("words/alone")).hasMessageContaining("words/alone_en.properties");
    }

    @Test
    void aKeyAskedForButMissingIsNamed() {
        BundleRules rules = BundleRules.of("words/good");
        assertThatCode(() -> rules.checkHas(Set.of("deadline"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkHas(Set.of("deadline", "nowhere"))).hasMessageContaining("lacks nowhere");
    }

    @Test
    void aKeyNobodyAsksForIsNamed() {
        BundleRules rules = BundleRules.of("words/good");
        assertThatCode(() -> rules.checkUsed(Set.of("deadline", "count", "late")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkUsed(Set.of("deadline", "late"))).hasMessageContaining("count");
    }

    @Test
    void literalsAreReadFromJavaAndTemplates(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("A.java"), "String a = \"notice.title\";");
        Files.writeString(folder.resolve("b.html"), "<p th:text=\"#{notice.detail(${x})}\">x</p>");
        assertThat(Literals.in(folder)).contains("notice.title", "notice.detail");
    }
}
