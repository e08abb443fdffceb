package cymru.pythefnos.meeting;

import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.rendition.Warnings;
import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceAndPaperBundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"meeting/paper-problems", "meeting/pack-problems", "meeting/compliance-problems"})
    void problemsAreCompleteInBothLanguagesAndAskedFor(String bundle) {
        BundleRules problems = BundleRules.of(bundle);
        problems.check();
        problems.checkUsed(Literals.in(Path.of("src/main/java")));
    }

    @Test
    void eachThingSaidAboutAPaperHasItsSentenceAndNoOther() {
        List<String> keys = Stream.concat(Warnings.problems().stream(), Stream.of("paper-deferred"))
                .toList();
        BundleRules words = BundleRules.of("meeting/paper-words");
        words.check();
        words.checkHas(keys);
        words.checkUsed(keys);
    }

    @Test
    void whatARenditionSaysOfWhatItLacksIsThereInBothLanguages() {
        BundleRules words = BundleRules.of("meeting/rendition-words");
        words.check();
        words.checkHas(List.of(
                "picture.described",
                "picture-without-description",
                "chart",
                "chart.described",
                "drawing",
                "drawing.described",
                "object",
                "object.described",
                "sign",
                "page-without-text",
                "note",
                "note-label",
                "notes",
                "row",
                "pages"));
    }

    @Test
    void whatAPackSaysIsThereInBothLanguagesAndAskedFor() {
        BundleRules words = BundleRules.of("meeting/pack-words");
        words.check();
        Set<String> asked = new HashSet<>(Literals.in(Path.of("src/main/java")));
        Stream.of(Apart.values()).map(Apart::key).forEach(asked::add);
        words.checkUsed(asked);
    }
}
