package cymru.pythefnos.meeting.paper.document.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Keeps the language of a passage where the original can be believed. Many word processors call everything British English,
 * whatever it is: only if some of a document is in the language that its uploader names does the rest mean what it says.
 */
public final class LanguageSpans {

    private LanguageSpans() {}

    /** @param language of the document */
    public static void settle(Element html, Locale language) {
        var spans = html.select("span[lang]");
        boolean believed = spans.stream().anyMatch(span -> isIn(span, language) && hasLetters(span));
        for (Element span : spans) {
            if (!believed || isIn(span, language) || !hasLetters(span)) {
                span.unwrap();
            }
        }
    }

    private static boolean isIn(Element span, Locale language) {
        return Locale.forLanguageTag(span.attr("lang")).getLanguage().equals(language.getLanguage());
    }

    private static boolean hasLetters(Element span) {
        return span.wholeText().codePoints().anyMatch(Character::isLetter);
    }
}
