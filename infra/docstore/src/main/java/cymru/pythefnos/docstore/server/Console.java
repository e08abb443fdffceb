package cymru.pythefnos.docstore.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Says sentences to whoever runs the server, Welsh first. In UTF-8 whatever the locale is: a bare container has none. */
final class Console {
    private static final List<Properties> LANGUAGES = List.of(load("cy"), load("en"));

    private Console() {}

    static void say(String key) {
        say(key, Map.of());
    }

    static void say(String key, Map<String, String> facts) {
        print(FileDescriptor.out, key, facts);
    }

    static void complain(String key, Map<String, String> facts) {
        print(FileDescriptor.err, key, facts);
    }

    private static void print(FileDescriptor to, String key, Map<String, String> facts) {
        // not closed: the descriptor is the process's own
        PrintStream stream = new PrintStream(new FileOutputStream(to), true, UTF_8);
        LANGUAGES.forEach(language -> stream.println(sentence(language, key, facts)));
    }

    private static String sentence(Properties language, String key, Map<String, String> facts) {
        String sentence = Objects.requireNonNull(language.getProperty(key), key);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return sentence;
    }

    private static Properties load(String language) {
        String file = "/docstore/messages_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(Console.class.getResourceAsStream(file)), UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
