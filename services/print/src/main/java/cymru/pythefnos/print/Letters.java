package cymru.pythefnos.print;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without what is no letter: XML has no control characters, and paper no invisible ones. */
final class Letters {
    /** As characters, and as references to them, which a template may have written. */
    private static final Pattern NOT_XML = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|&#(?:x0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));");

    /** Which of two shapes a sign has, and the shade of a face: our fonts have one shape, in black. */
    private static final Pattern SHAPES = Pattern.compile("[\\uFE00-\\uFE0F\\x{1F3FB}-\\x{1F3FF}\\x{E0100}-\\x{E01EF}"
            + "\\x{E0020}-\\x{E007F}\\u200B\\u2060\\uFEFF]|(?<=[\\x{1F000}-\\x{1FAFF}\\u2600-\\u27BF])\\uFE0F?\\u200D");

    private Letters() {}

    static String ofXml(String xhtml) {
        return NOT_XML.matcher(xhtml).replaceAll(found -> {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            boolean kept = digits != null && isXml(Integer.parseInt(digits, found.group(1) == null ? 10 : 16));
            return kept ? java.util.regex.Matcher.quoteReplacement(found.group()) : "";
        });
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || (point > 0xFFFF && point <= 0x10FFFF);
    }

    /** With letters and their marks put together as far as there is one sign for both, since fonts draw that better. */
    static String drawn(String text) {
        return SHAPES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
