package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import cymru.pythefnos.meeting.paper.document.html.Spans.Look;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How a run looks, and whether it is to be seen at all. */
record WordLook(
        boolean hidden,
        boolean struck,
        boolean bold,
        boolean italic,
        boolean invisible,
        @Nullable String raised,
        @Nullable String lang,
        String font) {
    /** In half points: what is smaller than two points nobody can read. */
    private static final int LEGIBLE = 4;

    static WordLook of(Element run, @Nullable String paragraphStyle, WordStyles styles) {
        Element properties = Dom.child(run, "rPr");
        Element raised = styles.runProperty(properties, paragraphStyle, "vertAlign");
        Element lang = styles.runProperty(properties, paragraphStyle, "lang");
        Element fonts = styles.runProperty(properties, paragraphStyle, "rFonts");
        boolean heading = styles.headingLevel(null, paragraphStyle) > 0;
        return new WordLook(
                isOn(styles.runProperty(properties, paragraphStyle, "vanish")),
                isOn(styles.runProperty(properties, paragraphStyle, "strike"))
                        || isOn(styles.runProperty(properties, paragraphStyle, "dstrike")),
                !heading && isOn(styles.runProperty(properties, paragraphStyle, "b")),
                !heading && isOn(styles.runProperty(properties, paragraphStyle, "i")),
                isInvisible(properties, paragraphStyle, styles),
                raised(Dom.attribute(raised, "val", "")),
                Dom.attribute(lang, "val"),
                Dom.attribute(fonts, "ascii", ""));
    }

    /** White without anything dark behind it in the same run, or too small to read. */
    private static boolean isInvisible(@Nullable Element properties, @Nullable String style, WordStyles styles) {
        Element colour = styles.runProperty(properties, style, "color");
        boolean behind = styles.runProperty(properties, style, "highlight") != null
                || Paint.isSeen(Dom.attribute(styles.runProperty(properties, style, "shd"), "fill"));
        boolean white = Paint.isWhite(Dom.attribute(colour, "val")) && !behind;
        return white || Dom.number(styles.runProperty(properties, style, "sz"), "val", LEGIBLE) < LEGIBLE;
    }

    boolean isShown() {
        return !hidden && !struck;
    }

    Look with(@Nullable String href) {
        return new Look(bold, italic, raised, lang, href);
    }

    private static boolean isOn(@Nullable Element toggle) {
        String value = Dom.attribute(toggle, "val");
        return toggle != null && WordStyles.isOn(value);
    }

    private static @Nullable String raised(String align) {
        return switch (align) {
            case "superscript" -> "sup";
            case "subscript" -> "sub";
            default -> null;
        };
    }
}
