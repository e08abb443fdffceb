package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Language;
import java.util.List;
import java.util.Map;

/**
 * Why the automatic renditions of an original could not be made, or what they lack; the original itself is safe.
 *
 * @param language of the original
 * @param problem its name in answers and in the word bundles
 * @param count of what is lacking; 0 if that isn't counted
 * @param pages on which it stood, as far as is known
 * @param letters that no font has; empty unless that is the problem
 */
public record AutomaticWarning(Language language, String problem, int count, List<Integer> pages, String letters) {
    public AutomaticWarning {
        pages = List.copyOf(pages);
    }

    public static AutomaticWarning of(Language language, String problem) {
        return new AutomaticWarning(language, problem, 0, List.of(), "");
    }

    /** What its sentence names. */
    public Map<String, Object> facts() {
        return Map.of("count", count, "paged", pages.isEmpty() ? "no" : "yes", "pages", pages, "letters", letters);
    }
}
