package cymru.pythefnos.meeting;

import cymru.pythefnos.meeting.scheduling.Warning;
import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchedulingBundlesTest {

    @Test
    void problemsAreCompleteInBothLanguagesAndAskedFor() {
        BundleRules problems = BundleRules.of("meeting/problems");
        problems.check();
        problems.checkUsed(Literals.in(Path.of("src/main/java")));
    }

    @Test
    void eachWarningHasItsSentenceAndNoOther() {
        List<String> kinds = Arrays.stream(Warning.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        BundleRules warnings = BundleRules.of("meeting/warnings");
        warnings.check();
        warnings.checkHas(kinds);
        warnings.checkUsed(kinds);
    }
}
