package cymru.pythefnos.meeting.paper.document.write;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A paper as it stands on pages of others' style. */
public final class PaperBody {

    private PaperBody() {}

    /** The {@code body} of its XHTML; the title is its only first-level heading, and comes first. */
    public static Element of(String title, PaperHtml paper, Locale language, PrintSize size) {
        return LargePrintPage.body(title, paper, new Marked(language), size);
    }
}
