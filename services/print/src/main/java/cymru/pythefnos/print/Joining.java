package cymru.pythefnos.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

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
            withoutOwnNames(all);
            all.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UnprintableException("not a PDF that can be printed: " + e.getMessage(), e);
        } finally {
            open.forEach(Joining::close);
        }
    }

    /** Some writers say that a heading stands for a heading, which a reader that asks what it stands for never stops asking. */
    private static void withoutOwnNames(PDDocument pdf) {
        PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (tags != null && tags.getCOSObject().getDictionaryObject(COSName.ROLE_MAP) instanceof COSDictionary roles) {
            List<COSName> own = roles.keySet().stream()
                    .filter(name -> name.equals(roles.getDictionaryObject(name)))
                    .toList();
            own.forEach(roles::removeItem);
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
