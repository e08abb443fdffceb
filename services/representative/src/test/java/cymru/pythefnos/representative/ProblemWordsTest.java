package cymru.pythefnos.representative;

import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private static final BundleRules PROBLEMS = BundleRules.of("representative/problems");

    @Test
    void bothLanguagesAreComplete() {
        PROBLEMS.check();
    }

    @Test
    void nobodyWroteASentenceThatIsNeverSaid() {
        var literals = Literals.in(Path.of("src/main/java"));
        PROBLEMS.checkUsed(Stream.concat(literals.stream(), literals.stream().map(name -> "field." + name))
                .collect(Collectors.toSet()));
    }

    @Test
    void everyRefusalHasItsSentence() {
        PROBLEMS.checkHas(List.of(
                "unknown-representative.detail",
                "representative-erased.detail",
                "third-sector-address.detail",
                "unknown-seat.detail",
                "unknown-group.detail",
                "group-not-confirmed.detail",
                "unknown-person.detail",
                "named-twice-in-seat.detail",
                "already-seated.detail",
                "term-ends-before-it-starts.detail",
                "unknown-invitation.detail",
                "invitation-closed.detail",
                "meeting-started.detail",
                "unknown-meeting.detail"));
    }
}
