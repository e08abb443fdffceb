package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.testing.words.BundleRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "representative/messages",
                "representative/delivery-problems",
                "representative/held",
                "representative/unreadable"
            })
    void bothLanguagesAreComplete(String bundle) {
        BundleRules.of(bundle).check();
    }
}
