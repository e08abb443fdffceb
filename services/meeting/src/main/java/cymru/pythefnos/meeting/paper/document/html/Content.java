package cymru.pythefnos.meeting.paper.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What readers do with the content of blocks, whatever they read it from. */
public final class Content {

    private Content() {}

    /** Whether there is anything to see in it. */
    public static boolean isIn(Element content) {
        return !content.wholeText().isBlank() || content.selectFirst("mark, a.note") != null;
    }

    public static void move(Element from, Element to) {
        List<Node> nodes = new ArrayList<>(from.childNodes());
        nodes.forEach(to::appendChild);
    }

    /**
     * Puts the notes that were referred to at the end.
     *
     * @param notes in the order of their numbers; reading one may add further ones
     */
    public static <N> void notes(List<N> notes, BiConsumer<N, Element> reader, Element html) {
        Element section = new Element("section").addClass("notes");
        for (int number = 1; number <= notes.size(); number++) {
            Element note = section.appendElement("div").attr("data-label", String.valueOf(number));
            reader.accept(notes.get(number - 1), note);
        }
        if (section.childrenSize() > 0) {
            html.appendChild(section);
        }
    }
}
