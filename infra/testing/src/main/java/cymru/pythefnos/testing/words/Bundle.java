package cymru.pythefnos.testing.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** One language's messages, as the file has them. */
record Bundle(String file, String language, Map<String, String> messages, List<String> twice) {

    static Bundle load(String basename, String language) {
        String file = basename + "_" + language + ".properties";
        Counting properties = new Counting();
        try (InputStream in = Bundle.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("there is no " + file + " on the class path");
            }
            Reader reader = new InputStreamReader(in, UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return new Bundle(file, language, messages, List.copyOf(properties.twice));
    }

    /** A later line silently replaces an earlier one with the same key, so the doubles are noted while reading. */
    private static final class Counting extends Properties {

        private static final long serialVersionUID = 1L;
        private final transient TreeSet<String> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                twice.add((String) key);
            }
            return super.put(key, text);
        }
    }
}
