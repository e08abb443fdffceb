package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Small figures above the line, such as the number of a note: {@code llawn¹} is not {@code llawn1}. */
final class Raised {
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern RAISED = Pattern.compile("[" + FIGURES + "]+");
    private static final float SMALLER = 0.8f;
    private static final float HIGHER = 0.1f;

    private final TextPosition largest;

    /** @param word the letters of one word */
    Raised(List<TextPosition> word) {
        TextPosition found = word.getFirst();
        for (TextPosition each : word) {
            found = each.getFontSizeInPt() > found.getFontSizeInPt() ? each : found;
        }
        this.largest = found;
    }

    boolean is(TextPosition letter) {
        float size = largest.getFontSizeInPt();
        return letter.getFontSizeInPt() < SMALLER * size && letter.getYDirAdj() < largest.getYDirAdj() - HIGHER * size;
    }

    /** With its figures raised. */
    static String figures(String text) {
        StringBuilder raised = new StringBuilder();
        text.chars()
                .forEach(each -> raised.append(each >= '0' && each <= '9' ? FIGURES.charAt(each - '0') : (char) each));
        return raised.toString();
    }

    /** Makes elements of raised figures, so that each rendition shows them its way. */
    static void settle(Element body) {
        body.nodeStream(TextNode.class).toList().forEach(Raised::settle);
    }

    private static void settle(TextNode node) {
        Matcher raised = RAISED.matcher(node.getWholeText());
        int from = 0;
        while (raised.find()) {
            node.before(new TextNode(node.getWholeText().substring(from, raised.start())));
            Element sup = new Element("sup");
            raised.group().chars().forEach(each -> sup.appendText(String.valueOf(FIGURES.indexOf(each))));
            node.before(sup);
            from = raised.end();
        }
        if (from > 0) {
            node.text(node.getWholeText().substring(from));
        }
    }
}
