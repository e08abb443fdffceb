package cymru.pythefnos.chassis.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Two property files, read without {@code ResourceBundle}, whose fallback to the machine's locale mixes languages. */
record BundledWords(String basename, Map<String, MessageFormat> welsh, Map<String, MessageFormat> english)
        implements Words {

    static BundledWords load(String basename) {
        Map<String, MessageFormat> welsh = read(basename + "_cy.properties", Languages.CY);
        Map<String, MessageFormat> english = read(basename + "_en.properties", Languages.EN);
        if (!welsh.keySet().equals(english.keySet())) {
            throw new IllegalArgumentException(
                    basename + ": in one language only: " + inOneOnly(welsh.keySet(), english.keySet()));
        }
        return new BundledWords(basename, Map.copyOf(welsh), Map.copyOf(english));
    }

    @Override
    public String say(Locale language, String key, Map<String, ? extends Object> args) {
        boolean isWelsh = language.getLanguage().equals("cy");
        MessageFormat shared = (isWelsh ? welsh : english).get(key);
        if (shared == null) {
            throw new IllegalArgumentException("No words for '" + key + "' in " + basename);
        }
        Locale locale = isWelsh ? Languages.CY : Languages.EN;
        // a clone, since an ICU format is not safe between threads
        return ((MessageFormat) shared.clone())
                .format(SpokenArguments.in(locale, args), new StringBuffer(), null)
                .toString();
    }

    @Override
    public Set<String> keys() {
        return english.keySet();
    }

    private static Map<String, MessageFormat> read(String file, Locale locale) {
        Map<String, MessageFormat> words = new HashMap<>();
        properties(file)
                .forEach((key, pattern) -> words.put((String) key, parsed(file, key, (String) pattern, locale)));
        return words;
    }

    /** All at once, so that a broken pattern is found when a service starts and not when somebody needs it. */
    private static MessageFormat parsed(String file, Object key, String pattern, Locale locale) {
        try {
            return new MessageFormat(pattern, ULocale.forLocale(locale));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(file + ": " + key + ": " + broken.getMessage(), broken);
        }
    }

    private static Properties properties(String file) {
        try (InputStream in = loader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No such bundle: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : BundledWords.class.getClassLoader();
    }

    private static Set<String> inOneOnly(Set<String> one, Set<String> other) {
        Set<String> either = new TreeSet<>(one);
        either.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        either.removeAll(both);
        return either;
    }
}
