package cymru.pythefnos.embedded;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import java.io.PrintStream;
import java.util.Map;

/** Says things to the person at the terminal, Welsh first. */
final class Console {
    private static final Words WORDS = Words.of("embedded/messages");

    private Console() {}

    static void say(String key) {
        say(key, Map.of());
    }

    static void say(String key, Map<String, ?> facts) {
        print(System.out, key, facts);
    }

    static void refuse(CannotStart reason) {
        print(System.err, reason.key(), Map.of("fact", reason.fact()));
    }

    static void point(String label, Object address) {
        System.out.printf(
                "  %s / %s: %s%n",
                WORDS.say(Languages.CY, label, Map.of()), WORDS.say(Languages.EN, label, Map.of()), address);
    }

    private static void print(PrintStream out, String key, Map<String, ?> facts) {
        Languages.BOTH.forEach(language -> out.println(WORDS.say(language, key, facts)));
        out.flush();
    }
}
