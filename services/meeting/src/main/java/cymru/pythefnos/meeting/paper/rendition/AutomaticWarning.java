package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.paper.document.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why an automatic rendition could not be made, or what it lacks; the upload itself is safe.
 *
 * @param problem its name in answers and in the word bundles
 * @param facts what its sentence names
 */
public record AutomaticWarning(String problem, Map<String, Object> facts) {
    /** The kind of file isn't one that text can be taken from. */
    public static final AutomaticWarning NOT_READABLE_KIND = plain("automatic-not-for-this-kind");

    /** There is no text in it, as in a scan. */
    public static final AutomaticWarning NO_TEXT = plain("automatic-no-text");

    /** It is longer, or more work, than a meeting paper may be. */
    public static final AutomaticWarning TOO_MUCH = plain("automatic-too-much");

    /** Reading it or making the rendition failed. */
    public static final AutomaticWarning FAILED = plain("automatic-failed");

    private static final String UNDRAWABLE = "automatic-undrawable";
    private static final String LOST = "automatic-lost-";

    public AutomaticWarning {
        facts = Map.copyOf(facts);
    }

    private static AutomaticWarning plain(String problem) {
        return new AutomaticWarning(problem, Map.of());
    }

    /** Large print would have letters that no font has. */
    static AutomaticWarning undrawable(String letters) {
        return new AutomaticWarning(UNDRAWABLE, Map.of("letters", letters));
    }

    /** One warning for each kind, with how many there are and on which pages. */
    static List<AutomaticWarning> lost(List<Loss> losses) {
        Map<Loss.Kind, List<Integer>> pages = new EnumMap<>(Loss.Kind.class);
        losses.forEach(loss ->
                pages.computeIfAbsent(loss.kind(), none -> new ArrayList<>()).add(loss.page()));
        return pages.entrySet().stream()
                .map(each -> lost(each.getKey(), each.getValue()))
                .toList();
    }

    private static AutomaticWarning lost(Loss.Kind kind, List<Integer> pages) {
        List<Integer> known =
                pages.stream().filter(page -> page > 0).distinct().sorted().toList();
        return new AutomaticWarning(
                LOST + kind.key(),
                Map.of("count", pages.size(), "paged", known.isEmpty() ? "no" : "yes", "pages", known));
    }

    /** All there are. */
    public static List<String> problems() {
        Stream<AutomaticWarning> whole = Stream.of(NOT_READABLE_KIND, NO_TEXT, TOO_MUCH, FAILED);
        Stream<String> lost = Arrays.stream(Loss.Kind.values()).map(kind -> LOST + kind.key());
        return Stream.of(whole.map(AutomaticWarning::problem), Stream.of(UNDRAWABLE), lost)
                .flatMap(each -> each)
                .toList();
    }
}
