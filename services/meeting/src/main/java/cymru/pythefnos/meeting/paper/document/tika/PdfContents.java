package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What must not be in a PDF: scripts, actions that start programs, and a password. */
final class PdfContents {
    private static final long IN_MEMORY = 8L * 1024 * 1024;

    private PdfContents() {}

    static Optional<UploadRefusal> refusal(Path file) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            return isActive(document) ? Optional.of(new UploadRefusal.HasMacros()) : Optional.empty();
        } catch (InvalidPasswordException secret) {
            return Optional.of(new UploadRefusal.NeedsPassword());
        } catch (IOException | RuntimeException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    private static boolean isActive(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return (names != null && names.containsKey(COSName.getPDFName("JavaScript")))
                || isProgram(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || catalog.containsKey(COSName.AA);
    }

    private static boolean isProgram(COSBase action) {
        if (!(action instanceof COSDictionary dictionary)) {
            return false;
        }
        String kind = dictionary.getNameAsString(COSName.S);
        return "JavaScript".equals(kind) || "Launch".equals(kind);
    }
}
