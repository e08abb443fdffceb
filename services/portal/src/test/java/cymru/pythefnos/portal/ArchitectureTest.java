package cymru.pythefnos.portal;

import cymru.pythefnos.testing.architecture.Architecture;
import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    @Test
    void thePortalKeepsTheRules() {
        Architecture.of("cymru.pythefnos.portal").check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/messages", "portal/problems"})
    void bothLanguagesAreCompleteAndUsed(String basename) {
        BundleRules rules = BundleRules.of(basename);
        rules.check();
        var named = Literals.in(Path.of("src/main/java"));
        // a failed check of a field names its problem without the prefix
        named.addAll(named.stream().map(name -> "field." + name).toList());
        rules.checkUsed(named);
    }
}
