package cymru.pythefnos.embedded;

import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"embedded/messages", "embedded/problems"})
    void sentencesAreCompleteInBothLanguagesAndAskedFor(String bundle) {
        BundleRules rules = BundleRules.of(bundle);
        rules.check();
        rules.checkUsed(Literals.in(Path.of("src/main/java")));
    }
}
