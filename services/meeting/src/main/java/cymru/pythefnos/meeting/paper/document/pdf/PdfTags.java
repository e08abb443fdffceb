package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jsoup.nodes.Element;

/** Reads a PDF by its tags, if they say what is what and cover most of its words. */
final class PdfTags {
    private static final double MOST = 0.8;

    private final PDDocument document;
    private final List<PdfPage> pages;
    private final Marks marks;

    PdfTags(PDDocument document, List<PdfPage> pages, Marks marks) {
        this.document = document;
        this.pages = pages;
        this.marks = marks;
    }

    /** Empty: it has no tags, or none that can be relied on. */
    Optional<Element> read() {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getKids().isEmpty()) {
            return Optional.empty();
        }
        Marks own = new Marks();
        TaggedContent content = new TaggedContent(document, pages);
        Element body = new Element("body");
        new TagBlocks(content, own).read(root, body);
        if (content.unread().size() > (1 - MOST) * content.size() || content.size() == 0) {
            return Optional.empty();
        }
        finish(content, own, body);
        own.losses().forEach(loss -> marks.note(loss.kind(), loss.page()));
        return Optional.of(body);
    }

    private void finish(TaggedContent content, Marks own, Element body) {
        List<PdfWord> unread = content.unread();
        if (!unread.isEmpty()) {
            body.appendElement("p").appendText(PdfLine.text(unread));
        }
        for (PdfPage page : pages) {
            if (page.isUnreadable()) {
                Element mark = new Element("p");
                own.put(mark, Loss.Kind.PAGE_WITHOUT_TEXT, page.number(), "");
                place(body, mark, page.number());
            }
            page.more().forEach(each -> place(body, each.clone(), page.number() + 1));
        }
    }

    /** Before the first block of a later page. */
    private static void place(Element body, Element block, int page) {
        for (Element each : body.children()) {
            String on = each.attr("data-page");
            if (!on.isEmpty() && Integer.parseInt(on) >= page) {
                each.before(block);
                return;
            }
        }
        body.appendChild(block);
    }
}
