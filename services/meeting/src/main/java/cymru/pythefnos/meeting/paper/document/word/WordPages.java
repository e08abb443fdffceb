package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import org.w3c.dom.Element;

/** Which page something stands on: where Word last ended pages, or else where its author did. */
final class WordPages {
    private final boolean rendered;
    private boolean begun;
    private int page = 1;

    private WordPages(boolean rendered) {
        this.rendered = rendered;
    }

    static WordPages of(Element document) {
        return new WordPages(!Dom.all(document, "lastRenderedPageBreak").isEmpty());
    }

    int now() {
        return page;
    }

    void paragraph(Element paragraph) {
        Element before = Dom.path(paragraph, "pPr", "pageBreakBefore");
        if (!rendered && before != null && WordStyles.isOn(Dom.attribute(before, "val")) && begun) {
            page++;
        }
        begun = true;
    }

    void take(Element each) {
        boolean counts = rendered
                ? Dom.name(each).equals("lastRenderedPageBreak")
                : Dom.name(each).equals("br") && Dom.attribute(each, "type", "").equals("page");
        if (counts) {
            page++;
        }
    }
}
