package cymru.pythefnos.chassis.problem;

import cymru.pythefnos.chassis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of every problem of this process: the modules' bundles first, then the chassis's own. */
public record ProblemWords(List<Words> bundles) {
    private static final Words OWN = Words.of("chassis/problems");

    /** The chassis's words and those of the bundles named. */
    public static ProblemWords of(Stream<ProblemBundle> bundles) {
        return new ProblemWords(Stream.concat(bundles.map(bundle -> Words.of(bundle.basename())), Stream.of(OWN))
                .toList());
    }

    /** The sentence, or empty if no bundle knows the key. */
    public Optional<String> say(Locale language, String key, Map<String, Object> facts) {
        return bundles.stream()
                .filter(bundle -> bundle.keys().contains(key))
                .findFirst()
                .map(bundle -> bundle.say(language, key, facts));
    }
}
