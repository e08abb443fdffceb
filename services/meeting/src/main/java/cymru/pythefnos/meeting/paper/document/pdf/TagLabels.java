package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.html.Labels;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The labels of items and notes, which some writers tag and others write into the text. */
final class TagLabels {
    private static final Pattern NOTE = Pattern.compile("^\\d{1,3}(?=\\p{L})");

    private TagLabels() {}

    /** An item's own label, or the one that its text begins with. */
    static Labels.Found ofItem(String label, Element content) {
        if (!label.isEmpty()) {
            boolean number = label.codePoints().anyMatch(Character::isLetterOrDigit) && !label.equals("o");
            return new Labels.Found(number ? label : null, "");
        }
        Labels.Found inText = Labels.findInItem(content.wholeText().strip());
        if (inText == null) {
            return new Labels.Found(null, "");
        }
        cut(
                content,
                content.wholeText().stripTrailing().length() - inText.rest().length());
        return inText;
    }

    /** Some writers leave no space between a note's number and its text. */
    static void ofNote(Element note) {
        Matcher number = NOTE.matcher(note.wholeText());
        if (number.find()) {
            cut(note, number.end());
            note.prependText(number.group() + " ");
        }
    }

    private static void cut(Element content, int letters) {
        int left = letters;
        for (TextNode node : content.nodeStream(TextNode.class).toList()) {
            String text = node.getWholeText();
            int here = Math.min(left, text.length());
            node.text(text.substring(here));
            left -= here;
        }
    }
}
