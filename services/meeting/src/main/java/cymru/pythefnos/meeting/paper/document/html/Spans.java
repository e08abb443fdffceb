package cymru.pythefnos.meeting.paper.document.html;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts text of one look behind the other, without an element of its own for each piece that an editor made. */
public final class Spans {
    private @Nullable Element lastInto;
    private @Nullable Element lastWrapper;
    private Look lastLook = Look.PLAIN;

    /** How a piece of text looks, as far as that means something. */
    public record Look(
            boolean strong,
            boolean em,
            @Nullable String raised,
            @Nullable String lang,
            @Nullable String href) {
        public static final Look PLAIN = new Look(false, false, null, null, null);
    }

    public void text(Element into, String words, Look look) {
        Element wrapper = same(into, look) ? Objects.requireNonNull(lastWrapper) : wrap(into, look);
        if (wrapper.childNodeSize() > 0 && wrapper.childNode(wrapper.childNodeSize() - 1) instanceof TextNode text) {
            text.text(text.getWholeText() + words);
        } else {
            wrapper.appendChild(new TextNode(words));
        }
    }

    /** A line ends within its paragraph. */
    public void lineBreak(Element into, Look look) {
        (same(into, look) ? Objects.requireNonNull(lastWrapper) : wrap(into, look)).appendElement("br");
    }

    /** Something that isn't text was put there, or text goes somewhere else. */
    public void end() {
        lastInto = null;
        lastWrapper = null;
    }

    private boolean same(Element into, Look look) {
        return lastInto == into && look.equals(lastLook) && lastWrapper != null;
    }

    private Element wrap(Element into, Look look) {
        Element at = into;
        if (look.href() != null) {
            at = at.appendElement("a").attr("href", look.href());
        }
        if (look.lang() != null) {
            at = at.appendElement("span").attr("lang", look.lang());
        }
        if (look.strong()) {
            at = at.appendElement("strong");
        }
        if (look.em()) {
            at = at.appendElement("em");
        }
        if (look.raised() != null) {
            at = at.appendElement(look.raised());
        }
        lastInto = into;
        lastWrapper = at;
        lastLook = look;
        return at;
    }
}
