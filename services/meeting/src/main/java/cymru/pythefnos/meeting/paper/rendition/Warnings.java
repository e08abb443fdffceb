package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.document.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is to say of an original's automatic renditions. */
public final class Warnings {
    /** The kind of file isn't one that text can be taken from. */
    static final String NOT_READABLE_KIND = "automatic-not-for-this-kind";
    /** There is no text in it, as in a scan. */
    static final String NO_TEXT = "automatic-no-text";
    /** It is longer, or more work, than a meeting paper may be. */
    static final String TOO_MUCH = "automatic-too-much";
    /** Reading it or making the rendition failed. */
    static final String FAILED = "automatic-failed";

    private static final String UNDRAWABLE = "automatic-undrawable";
    private static final String LOST = "automatic-lost-";

    private Warnings() {}

    /** Large print would have letters that no font has. */
    static AutomaticWarning undrawable(Language language, String letters) {
        return new AutomaticWarning(language, UNDRAWABLE, 0, List.of(), letters);
    }

    /** One warning for each kind, with how many there are and on which pages. */
    static List<AutomaticWarning> lost(Language language, List<Loss> losses) {
        Map<Loss.Kind, List<Integer>> pages = new EnumMap<>(Loss.Kind.class);
        losses.forEach(loss ->
                pages.computeIfAbsent(loss.kind(), none -> new ArrayList<>()).add(loss.page()));
        return pages.entrySet().stream()
                .map(each -> lost(language, each.getKey(), each.getValue()))
                .toList();
    }

    private static AutomaticWarning lost(Language language, Loss.Kind kind, List<Integer> pages) {
        List<Integer> known =
                pages.stream().filter(page -> page > 0).distinct().sorted().toList();
        return new AutomaticWarning(language, LOST + kind.key(), pages.size(), known, "");
    }

    /** All there are. */
    public static List<String> problems() {
        Stream<String> whole = Stream.of(NOT_READABLE_KIND, NO_TEXT, TOO_MUCH, FAILED, UNDRAWABLE);
        Stream<String> lost = Arrays.stream(Loss.Kind.values()).map(kind -> LOST + kind.key());
        return Stream.concat(whole, lost).toList();
    }
}
