package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.PackWords;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** An author's document on its way into a pack: nothing but its pages and their tags, and what those leave unsaid is said. */
final class AuthorMade {
    private static final Set<COSName> KEPT = Set.of(
            COSName.TYPE,
            COSName.PAGES,
            COSName.STRUCT_TREE_ROOT,
            COSName.MARK_INFO,
            COSName.DESTS,
            COSName.NAMES,
            COSName.LANG);

    private final PDDocument author;
    private final PackWords words;

    AuthorMade(PDDocument author, PackWords words) {
        this.author = author;
        this.words = words;
    }

    void readyToJoin() throws IOException {
        keepOnly(author.getDocumentCatalog().getCOSObject(), KEPT);
        COSDictionary names = author.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null) {
            keepOnly(names, Set.of(COSName.DESTS));
        }
        for (PDPage page : author.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            for (PDAnnotation annotation : page.getAnnotations()) {
                describe((PDAnnotationLink) annotation);
            }
        }
        describe(author.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void keepOnly(COSDictionary dictionary, Set<COSName> kept) {
        List.copyOf(dictionary.keySet()).stream()
                .filter(key -> !kept.contains(key))
                .forEach(dictionary::removeItem);
    }

    private void describe(PDAnnotationLink link) {
        if (link.getContents() == null || link.getContents().isBlank()) {
            link.setContents(
                    link.getAction() instanceof PDActionURI uri && uri.getURI() != null
                            ? uri.getURI()
                            : words.say("link"));
        }
    }

    private void describe(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean silent = element.getAlternateDescription() == null && element.getActualText() == null;
                if (silent && "Figure".equals(element.getStandardStructureType())) {
                    element.setAlternateDescription(words.say("picture.none"));
                }
                describe(element);
            }
        }
    }
}
