package cymru.pythefnos.meeting.paper.document.write;

import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.meeting.paper.document.Loss;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a rendition says in words of its own: where something is missing, and of notes, rows and pages. */
final class Marked {
    private static final Words WORDS = Words.of("meeting/rendition-words");

    private final Locale language;

    Marked(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** In square brackets, at the place of what is missing. */
    String of(Element mark) {
        Loss.Kind kind = Loss.Kind.valueOf(mark.attr("data-loss"));
        String description = mark.wholeText().strip().replaceAll("\\s+", " ");
        String key = kind.key() + (description.isEmpty() ? "" : ".described");
        return "[" + say(key, Map.of("page", mark.attr("data-page"), "description", description)) + "]";
    }

    String note(String number) {
        return say("note", Map.of("number", number));
    }

    String noteLabel(String number) {
        return say("note-label", Map.of("number", number));
    }

    String notes() {
        return say("notes", Map.of());
    }

    String row(int number) {
        return say("row", Map.of("number", String.valueOf(number)));
    }

    /** As CSS: a page's number and how many there are. */
    String pages() {
        return say("pages", Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \""));
    }

    private String say(String key, Map<String, ?> facts) {
        return WORDS.say(language, key, facts);
    }
}
