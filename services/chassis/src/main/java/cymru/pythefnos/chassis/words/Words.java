package cymru.pythefnos.chassis.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sentences by key and language. Any locale that is not Welsh is answered in English. */
public interface Words {

    /**
     * One sentence. Arguments are named. Dates and times are written out as they stand within a sentence; for the form
     * that begins one, or stands alone, a bundle says {@code {deadline_label}} for the argument {@code deadline}.
     * A map with the keys {@code cy} and {@code en} gives its text in the language. Lists are joined by commas.
     *
     * @throws IllegalArgumentException if the key is unknown: a bug, which the bundle tests find
     */
    String say(Locale language, String key, Map<String, ? extends Object> args);

    /** The same for a sentence without arguments. */
    default String say(Locale language, String key) {
        return say(language, key, Map.of());
    }

    /** All keys; the same in both languages. */
    Set<String> keys();

    /**
     * The words of {@code <basename>_cy.properties} and {@code <basename>_en.properties}, UTF-8, on the class path.
     *
     * @param basename with the module's folder, such as {@code meeting/messages}
     * @throws IllegalArgumentException if a file is missing, or the two don't have the same keys
     */
    static Words of(String basename) {
        return BundledWords.load(basename);
    }
}
