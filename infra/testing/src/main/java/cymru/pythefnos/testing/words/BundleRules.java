package cymru.pythefnos.testing.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for the messages {@code <basename>_cy.properties} and {@code <basename>_en.properties}, UTF-8 files on
 * the class path.
 */
public final class BundleRules {

    private final Bundle welsh;
    private final Bundle english;

    private BundleRules(Bundle welsh, Bundle english) {
        this.welsh = welsh;
        this.english = english;
    }

    /**
     * @param basename for instance {@code meeting/messages}
     * @throws AssertionError if one of the two files is missing
     */
    public static BundleRules of(String basename) {
        return new BundleRules(Bundle.load(basename, "cy"), Bundle.load(basename, "en"));
    }

    /**
     * Both languages complete: the same keys, none twice, no empty text, every text parsed by ICU, the same named facts.
     *
     * @throws AssertionError with every breach
     */
    public void check() {
        failOn(breaches());
    }

    /** What {@link #check} would fail with, one sentence each. */
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        breaches.addAll(lackedBy(welsh, english));
        breaches.addAll(lackedBy(english, welsh));
        List.of(welsh, english).forEach(bundle -> breaches.addAll(MessageRules.breaches(bundle)));
        if (breaches.isEmpty()) {
            breaches.addAll(MessageRules.differentFacts(welsh, english));
        }
        return breaches;
    }

    private static List<String> lackedBy(Bundle one, Bundle other) {
        Set<String> keys = new TreeSet<>(other.messages().keySet());
        keys.removeAll(one.messages().keySet());
        return keys.stream()
                .map(key -> one.file() + " lacks " + key + ", which " + other.file() + " has")
                .toList();
    }

    /**
     * Every key that the code asks for is there.
     *
     * @throws AssertionError with every key that is missing
     */
    public void checkHas(Collection<String> asked) {
        failOn(asked.stream()
                .filter(key -> !welsh.messages().containsKey(key))
                .sorted()
                .map(key -> welsh.file() + " lacks " + key + ", which the code asks for")
                .toList());
    }

    /**
     * No key is an orphan: each, or what stands before its last point (a problem's name before {@code .title} and
     * {@code .detail}), is among the strings that the sources name.
     *
     * @param named for instance from {@link Literals#in}, with the keys that code puts together
     * @throws AssertionError with every orphan
     */
    public void checkUsed(Collection<String> named) {
        failOn(welsh.messages().keySet().stream()
                .filter(key -> !named.contains(key) && !named.contains(key.replaceFirst("\\.[^.]*$", "")))
                .map(key -> key + " is in " + welsh.file() + ", but nobody asks for it")
                .toList());
    }

    private static void failOn(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new AssertionError(String.join("\n", breaches));
        }
    }
}
