package cymru.pythefnos.meeting.paper.document.html;

import cymru.pythefnos.meeting.paper.document.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Marks what can't be carried over at its place, and remembers it for whoever uploads. */
public final class Marks {
    private final List<Loss> losses = new ArrayList<>();

    /** A mark that readers see, with what its author says of it. */
    public void put(Element into, Loss.Kind kind, int page, String description) {
        into.appendElement("mark")
                .attr("data-loss", kind.name())
                .attr("data-page", String.valueOf(page))
                .appendText(description.strip());
        note(kind, page);
    }

    /** A picture, with or without a description. */
    public void picture(Element into, int page, String description) {
        put(into, description.isBlank() ? Loss.Kind.PICTURE_WITHOUT_DESCRIPTION : Loss.Kind.PICTURE, page, description);
    }

    /** Something that only its uploader needs to know. */
    public void note(Loss.Kind kind, int page) {
        losses.add(new Loss(kind, page));
    }

    public List<Loss> losses() {
        return losses;
    }
}
