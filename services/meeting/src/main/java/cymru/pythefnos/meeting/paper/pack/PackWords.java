package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import java.util.Map;

/** What a pack says in words of its own. */
public final class PackWords {
    private static final Words WORDS = Words.of("meeting/pack-words");

    private final Language language;

    public PackWords(Language language) {
        this.language = language;
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, ?> facts) {
        return WORDS.say(language.locale(), key, facts);
    }
}
