package cymru.pythefnos.meeting.paper.pack.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** An author's bookmark. @param page of their document, from 0 */
record AuthorOutline(String title, int page, List<AuthorOutline> below) {
    private static final int DEEPEST = 4;
    private static final int MOST = 300;

    /** Takes an author's bookmarks out of their document. */
    static List<AuthorOutline> of(PDDocument author) throws IOException {
        PDDocumentOutline outline = author.getDocumentCatalog().getDocumentOutline();
        author.getDocumentCatalog().setDocumentOutline(null);
        return outline == null ? List.of() : read(outline, author, 1);
    }

    private static List<AuthorOutline> read(PDOutlineNode parent, PDDocument author, int depth) throws IOException {
        List<AuthorOutline> items = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            PDPage page = items.size() < MOST ? item.findDestinationPage(author) : null;
            if (page != null && item.getTitle() != null) {
                List<AuthorOutline> below = depth < DEEPEST ? read(item, author, depth + 1) : List.of();
                items.add(new AuthorOutline(item.getTitle(), author.getPages().indexOf(page), below));
            }
        }
        return items;
    }

    /** Puts them under the entry of their paper, whose pages begin there. */
    static void under(PDOutlineItem entry, List<AuthorOutline> outline, PDDocument pack, int first) {
        for (AuthorOutline each : outline) {
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(pack.getPage(first + Math.max(0, each.page())));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(each.title());
            item.setDestination(place);
            entry.addLast(item);
            under(item, each.below(), pack, first);
        }
    }
}
