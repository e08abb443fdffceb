package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes a formula in one line, the way one would say it aloud. */
final class WordFormula {

    private WordFormula() {}

    static String inOneLine(@Nullable Element math) {
        return Dom.children(math).stream().map(WordFormula::part).collect(Collectors.joining());
    }

    private static String part(Element part) {
        return switch (Dom.name(part)) {
            case "t" -> part.getTextContent();
            case "f" -> group(part, "num") + "/" + group(part, "den");
            case "sSup" -> in(part, "e") + "^" + group(part, "sup");
            case "sSub" -> in(part, "e") + "_" + group(part, "sub");
            case "sSubSup" -> in(part, "e") + "_" + group(part, "sub") + "^" + group(part, "sup");
            case "rad" -> "√" + group(part, "e");
            case "d" -> "(" + in(part, "e") + ")";
            case "nary" -> sum(part);
            case "del", "rPr", "ctrlPr", "fPr" -> "";
            default -> inOneLine(part);
        };
    }

    private static String sum(Element part) {
        String sign = Dom.attribute(Dom.path(part, "naryPr", "chr"), "val", "∫");
        return sign + "_" + group(part, "sub") + "^" + group(part, "sup") + " " + in(part, "e");
    }

    private static String in(Element part, String name) {
        return inOneLine(Dom.child(part, name));
    }

    private static String group(Element part, String name) {
        String inside = in(part, name);
        return inside.codePointCount(0, inside.length()) > 1 ? "(" + inside + ")" : inside;
    }
}
