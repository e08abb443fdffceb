package cymru.pythefnos.representative.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names are sorted and found: without case and accents, so that Siân stands and is found beside Sian on every store,
 * also on one that knows no collation.
 */
public final class NameOrder {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[\\s-]+");

    private NameOrder() {}

    /** The key by which names are sorted. */
    public static String key(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** Whether there is anything in it that could stand in a name. */
    public static boolean isSearchable(String words) {
        return key(words).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The words of a name, as they are looked up. */
    public static List<String> words(String name) {
        return Arrays.stream(BREAKS.split(key(name)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
