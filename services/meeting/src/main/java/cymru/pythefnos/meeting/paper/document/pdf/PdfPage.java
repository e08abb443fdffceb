package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page's words in the order in which they were written.
 *
 * @param number from 1
 * @param painted whether anything but text is on it, so that one without words is no empty page
 * @param suspicious whether some of its words may be white, or have something over them
 * @param more paragraphs of what lies on the page without being part of it: fields that were filled in, typed notes
 */
record PdfPage(int number, float height, List<PdfWord> words, boolean painted, boolean suspicious, List<Element> more) {

    boolean isUnreadable() {
        return words.isEmpty() && more.isEmpty() && painted;
    }
}
