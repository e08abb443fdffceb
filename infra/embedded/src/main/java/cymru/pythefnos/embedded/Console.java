package cymru.pythefnos.embedded;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import java.io.PrintStream;
import java.util.Map;

/** Says things to the person at the terminal, Welsh first. */
final class Console {
    private static final Words WORDS = Words.of("embedded/messages");

    private Console() {}

    static void say(String key, Object fact) {
        print(System.out, key, fact);
    }

    static void refuse(CannotStart reason) {
        print(System.err, reason.key(), reason.fact());
    }

    static void point(String label, Object address) {
        System.out.printf(
                "  %s / %s: %s%n",
                WORDS.say(Languages.CY, label, Map.of()), WORDS.say(Languages.EN, label, Map.of()), address);
    }

    private static void print(PrintStream out, String key, Object fact) {
        Map<String, Object> facts = Map.of("fact", fact.toString());
        out.println(WORDS.say(Languages.CY, key, facts));
        out.println(WORDS.say(Languages.EN, key, facts));
        out.flush();
    }
}
