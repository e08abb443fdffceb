package cymru.pythefnos.testing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules for single messages. */
final class MessageRules {

    /** ICU reads one before a brace as a quotation mark, so that one is let be. */
    private static final Pattern STRAIGHT = Pattern.compile("(?<![{}])'(?![{}])");

    private MessageRules() {}

    static List<String> breaches(Bundle bundle) {
        List<String> breaches = new ArrayList<>();
        bundle.twice().forEach(key -> breaches.add(bundle.file() + " has " + key + " twice"));
        for (Map.Entry<String, String> message : bundle.messages().entrySet()) {
            String where = bundle.file() + ", " + message.getKey() + ": ";
            if (message.getValue().isBlank()) {
                breaches.add(where + "no text");
            }
            if (STRAIGHT.matcher(message.getValue()).find()) {
                breaches.add(where + "a straight apostrophe, where ’ is meant");
            }
            try {
                Placeholders.of(message.getValue());
                Plurals.lacking(bundle.language(), message.getValue())
                        .forEach(form -> breaches.add(where + "a number with no form for " + form));
            } catch (RuntimeException e) {
                breaches.add(where + e.getMessage());
            }
        }
        return breaches;
    }

    static List<String> differentFacts(Bundle welsh, Bundle english) {
        return welsh.messages().entrySet().stream()
                .filter(message ->
                        !Placeholders.of(message.getValue()).equals(Placeholders.of(fact(english, message.getKey()))))
                .map(message -> message.getKey() + " names " + Placeholders.of(message.getValue()) + " in "
                        + welsh.file() + ", but " + Placeholders.of(fact(english, message.getKey())) + " in "
                        + english.file())
                .toList();
    }

    private static String fact(Bundle bundle, String key) {
        return bundle.messages().getOrDefault(key, "");
    }
}
