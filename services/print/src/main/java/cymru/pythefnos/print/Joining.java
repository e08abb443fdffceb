package cymru.pythefnos.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the pages of several PDFs behind one another. */
final class Joining {

    private Joining() {}

    static byte[] of(List<byte[]> pdfs) {
        List<PDDocument> open = new ArrayList<>();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (byte[] pdf : pdfs) {
                open.add(Loader.loadPDF(pdf));
            }
            PDDocument all = open.getFirst();
            for (PDDocument next : open.subList(1, open.size())) {
                new PDFMergerUtility().appendDocument(all, next);
            }
            all.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UnprintableException("not a PDF that can be printed: " + e.getMessage(), e);
        } finally {
            open.forEach(Joining::close);
        }
    }

    private static void close(PDDocument pdf) {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UnprintableException("not closed", e);
        }
    }
}
