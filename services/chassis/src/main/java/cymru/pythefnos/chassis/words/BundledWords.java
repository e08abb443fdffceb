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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Two property files, read without {@code ResourceBundle}, whose fallback to the machine's locale would mix languages. */
record BundledWords(
        String basename, Map<String, String> welsh, Map<String, String> english, Map<String, MessageFormat> parsed)
        implements Words {

    static BundledWords load(String basename) {
        Map<String, String> welsh = read(basename + "_cy.properties");
        Map<String, String> english = read(basename + "_en.properties");
        if (!welsh.keySet().equals(english.keySet())) {
            throw new IllegalArgumentException(basename + ": in one language only: " + difference(welsh, english));
        }
        return new BundledWords(basename, welsh, english, new ConcurrentHashMap<>());
    }

    @Override
    public String say(Locale language, String key, Map<String, ? extends Object> args) {
        Locale locale = language.getLanguage().equals("cy") ? Languages.CY : Languages.EN;
        MessageFormat shared = parsed.computeIfAbsent(locale.getLanguage() + ' ' + key, unread -> parse(locale, key));
        // an ICU format is not safe between threads
        return ((MessageFormat) shared.clone())
                .format(SpokenArguments.in(locale, args), new StringBuffer(), null)
                .toString();
    }

    @Override
    public Set<String> keys() {
        return english.keySet();
    }

    private MessageFormat parse(Locale locale, String key) {
        String pattern = (locale.equals(Languages.CY) ? welsh : english).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for '" + key + "' in " + basename);
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale));
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = loader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No such bundle: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new HashMap<>();
            properties.forEach((key, value) -> words.put((String) key, (String) value));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static ClassLoader loader() {
        @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : BundledWords.class.getClassLoader();
    }

    private static Set<String> difference(Map<String, String> one, Map<String, String> other) {
        Set<String> either = new TreeSet<>(one.keySet());
        either.addAll(other.keySet());
        Set<String> both = new HashSet<>(one.keySet());
        both.retainAll(other.keySet());
        either.removeAll(both);
        return either;
    }
}
