package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackPart;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a paper comes to in the pack. */
sealed interface Chapter {
    PackPart part();

    /**
     * Its words.
     *
     * @param body whose first element is the title
     * @param pictures of pages without words, by the page's number
     */
    record Laid(PackPart part, Element body, Map<Integer, Picture> pictures) implements Chapter {}

    /** The pages that its author made. */
    record Own(PackPart part, AuthorPdf pages) implements Chapter {}

    /** Nothing but pictures of its pages. */
    record Pictured(PackPart part, Map<Integer, Picture> pictures) implements Chapter {}

    /** A text as it stands, for a pack that is a text. */
    record Written(PackPart part, String text) implements Chapter {}

    /** It is not in it. */
    record Missing(PackPart part, Apart why) implements Chapter {}

    /** A page as a JPEG. @param words that stand on it; empty if it has none that can be read */
    record Picture(byte[] jpeg, String words) {}

    default List<String> notes() {
        return part().notes();
    }

    default boolean joins() {
        return !(this instanceof Missing);
    }
}
