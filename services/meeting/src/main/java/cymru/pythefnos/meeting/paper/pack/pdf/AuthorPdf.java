package cymru.pythefnos.meeting.paper.pack.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The pages of a PDF that its author made. */
final class AuthorPdf implements Closeable {
    private static final long IN_MEMORY = 32L << 20;

    private final PDDocument document;

    private AuthorPdf(PDDocument document) {
        this.document = document;
    }

    static AuthorPdf open(Path file) throws IOException {
        return new AuthorPdf(Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache));
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Whether its pages may stand in a PDF/UA: tagged, with all fonts in it, without forms, layers and comments. What its
     * tags reach is another question, which whoever reads its words can answer.
     */
    boolean mayStandAsItIs() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        boolean tagged = catalog.getStructureTreeRoot() != null
                && !catalog.getStructureTreeRoot().getKids().isEmpty()
                && catalog.getStructureTreeRoot().getParentTree() != null
                && catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked();
        COSDictionary all = catalog.getCOSObject();
        if (!tagged
                || document.isEncrypted()
                || all.containsKey(COSName.ACRO_FORM)
                || all.containsKey(COSName.OCPROPERTIES)) {
            return false;
        }
        for (PDPage page : document.getPages()) {
            if (!linksOnly(page) || !new Fonts().allEmbedded(page.getResources())) {
                return false;
            }
        }
        return true;
    }

    private static boolean linksOnly(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink) || annotation.getStructParent() < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
