package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.html.LanguageSpans;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;

/** Reads what somebody sees who looks at a PDF. */
public final class PdfReader {
    private static final long IN_MEMORY = 32L * 1024 * 1024;

    private PdfReader() {}

    /** @throws IOException it can't be read as a PDF */
    public static PaperHtml read(Path file, Locale language) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            List<PdfPage> pages = PdfWords.of(document);
            Marks marks = new Marks();
            Element body = new PdfTags(document, pages, marks).read().orElseGet(() -> guessed(pages, marks));
            Raised.settle(body);
            LanguageSpans.settle(body, language);
            InvisibleText.find(document, pages, marks);
            if (hasFiles(document)) {
                marks.note(Loss.Kind.ATTACHMENT, 0);
            }
            return new PaperHtml(body, marks.losses());
        } catch (RuntimeException broken) {
            throw new IOException("not a PDF that can be read", broken);
        }
    }

    private static Element guessed(List<PdfPage> pages, Marks marks) {
        if (pages.stream().anyMatch(page -> !page.words().isEmpty())) {
            marks.note(Loss.Kind.NOT_TAGGED, 0);
        }
        return new PdfLayout(pages, marks).read();
    }

    private static boolean hasFiles(PDDocument document) {
        var names = document.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }
}
