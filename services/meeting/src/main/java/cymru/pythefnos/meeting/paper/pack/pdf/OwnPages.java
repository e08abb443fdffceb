package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.PackWords;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Own;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Puts the pages that authors made in the place of the empty ones, each paper's tags and bookmarks where they belong. */
final class OwnPages {
    private final PDDocument pack;
    private final PackWords words;
    private final PackTags tags;
    private final List<PDOutlineItem> entries = new ArrayList<>();
    private final Set<COSDictionary> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

    private OwnPages(PDDocument pack, PackWords words) {
        this.pack = pack;
        this.words = words;
        this.tags = new PackTags(pack);
        pack.getDocumentCatalog().getDocumentOutline().children().forEach(entries::add);
        // that of the contents
        entries.removeFirst();
    }

    static void putInto(byte[] pdf, List<Chapter> chapters, PackWords words, OutputStream out) throws IOException {
        if (chapters.stream().noneMatch(Own.class::isInstance)) {
            out.write(pdf);
            return;
        }
        try (PDDocument pack = Loader.loadPDF(pdf)) {
            OwnPages own = new OwnPages(pack, words);
            // from behind, so that the numbers of earlier pages stay
            for (int i = chapters.size() - 1; i >= 0; i--) {
                if (chapters.get(i) instanceof Own each) {
                    own.put(i, each.pages());
                }
            }
            own.tags.forget(own.replaced);
            pack.save(out);
        }
    }

    private void put(int chapter, AuthorPdf author) throws IOException {
        int end = chapter + 1 < entries.size() ? first(chapter + 1) : pack.getNumberOfPages();
        int first = end - author.pages();
        int behind = pack.getNumberOfPages();
        List<AuthorOutline> outline = AuthorOutline.of(author.document());
        new AuthorMade(author.document(), words).readyToJoin();
        tags.append(author.document(), chapter);
        for (int at = first; at < end; at++) {
            PDPage empty = pack.getPage(at);
            PDPage own = pack.getPage(behind);
            PageFoot.stamp(pack, at, own);
            pack.getPages().remove(own);
            pack.getPages().insertBefore(own, empty);
            pack.getPages().remove(empty);
            replaced.add(empty.getCOSObject());
        }
        AuthorOutline.under(entries.get(chapter), outline, pack, first);
    }

    private int first(int chapter) throws IOException {
        PDPage page = entries.get(chapter).findDestinationPage(pack);
        return pack.getPages().indexOf(page);
    }
}
