package cymru.pythefnos.meeting.paper.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Nests list items by their level. */
public final class Lists {
    private final Element root;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int level, Element list) {}

    public Lists(Element root) {
        this.root = root;
    }

    /**
     * A new, empty item.
     *
     * @param level from 0; levels may be left out
     * @param label the number as it is shown, such as {@code (a)}; null for a bullet
     */
    public Element item(int level, @Nullable String label) {
        String kind = label == null ? "ul" : "ol";
        while (!open.isEmpty() && open.getLast().level() > level) {
            open.removeLast();
        }
        if (!open.isEmpty()
                && open.getLast().level() == level
                && !open.getLast().list().nameIs(kind)) {
            open.removeLast();
        }
        if (open.isEmpty() || open.getLast().level() < level) {
            open.addLast(new Open(level, parent().appendElement(kind)));
        }
        Element item = open.getLast().list().appendElement("li");
        return label == null ? item : item.attr("data-label", label);
    }

    private Element parent() {
        Element item = open.isEmpty() ? null : open.getLast().list().lastElementChild();
        return item == null ? root : item;
    }

    /** The item that further lines belong to; null when no list is open. */
    public @Nullable Element last() {
        return open.isEmpty() ? null : open.getLast().list().lastElementChild();
    }

    /** Something else follows. */
    public void close() {
        open.clear();
    }
}
