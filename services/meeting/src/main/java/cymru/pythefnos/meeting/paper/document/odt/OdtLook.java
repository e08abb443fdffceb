package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.html.Paint;
import cymru.pythefnos.meeting.paper.document.html.Spans.Look;
import org.jspecify.annotations.Nullable;

/** How text looks, and whether it is to be seen at all. */
record OdtLook(
        boolean hidden,
        boolean struck,
        boolean bold,
        boolean italic,
        boolean white,
        boolean painted,
        @Nullable String raised,
        @Nullable String lang,
        @Nullable String href) {

    static OdtLook ofParagraph(OdtStyles styles, @Nullable String style) {
        OdtLook plain = new OdtLook(false, false, false, false, false, false, null, null, null);
        OdtLook look = plain.in(styles, "paragraph", style);
        return new OdtLook(look.hidden, look.struck, false, false, look.white, look.painted, null, look.lang, null);
    }

    OdtLook within(OdtStyles styles, @Nullable String style) {
        return style == null ? this : in(styles, "text", style);
    }

    OdtLook leadingTo(@Nullable String address) {
        return new OdtLook(hidden, struck, bold, italic, white, painted, raised, lang, address);
    }

    private OdtLook in(OdtStyles styles, String family, @Nullable String style) {
        String line = styles.text(family, style, "text-line-through-style");
        String type = styles.text(family, style, "text-line-through-type");
        boolean through = (line != null && !line.equals("none")) || (type != null && !type.equals("none"));
        String weight = styles.text(family, style, "font-weight");
        String slant = styles.text(family, style, "font-style");
        String colour = styles.text(family, style, "color");
        String language = styles.text(family, style, "language");
        return new OdtLook(
                hidden || "none".equals(styles.text(family, style, "display")),
                struck || through,
                weight == null ? bold : weight.equals("bold"),
                slant == null ? italic : slant.equals("italic"),
                colour == null ? white : Paint.isWhite(colour),
                painted || styles.isPainted(family, style),
                raised(styles.text(family, style, "text-position")),
                language == null || language.equals("none") ? lang : language,
                href);
    }

    private @Nullable String raised(@Nullable String position) {
        if (position == null) {
            return raised;
        }
        if (position.startsWith("super")) {
            return "sup";
        }
        return position.startsWith("sub") ? "sub" : null;
    }

    /** White with nothing behind it. */
    boolean isInvisible() {
        return white && !painted;
    }

    boolean isShown() {
        return !hidden && !struck;
    }

    Look asLook() {
        return new Look(bold, italic, raised, lang, href);
    }
}
