package cymru.pythefnos.chassis.settings;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a service doesn't start.
 *
 * @param key of the sentence in {@code chassis/start}
 * @param property the setting to blame; empty if none is
 * @param facts what else the sentence names
 */
public record StartFailure(String key, String property, Map<String, ?> facts) {

    /** Nothing but the sentence. */
    public static StartFailure of(String key, Map<String, ?> facts) {
        return new StartFailure(key, "", facts);
    }

    /** A setting is wrong or missing. */
    public static StartFailure ofSetting(String key, String property) {
        return new StartFailure(key, property, Map.of());
    }

    /** The same with one more fact. */
    public StartFailure with(String name, Object fact) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(name, fact);
        return new StartFailure(key, property, more);
    }

    /** The sentence by language code, {@code cy} and {@code en}. */
    public Map<String, String> sentences(String service) {
        return Languages.BOTH.stream()
                .collect(Collectors.toMap(Locale::getLanguage, language -> sentence(language, service)));
    }

    /** @param service whose variable is named where several services have one for the same property */
    public String sentence(Locale language, String service) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("setting", KnownSettings.ALL.label(property, service));
        return Words.of("chassis/start").say(language, key, all);
    }
}
