package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What must not be in a PDF, wherever in it that stands: scripts, what starts programs or calls out, and a password. */
final class PdfContents {
    private static final long IN_MEMORY = 8L * 1024 * 1024;
    /** Readers look for the end mark here; some writers put a little behind it. */
    private static final int TAIL = 2048;

    private PdfContents() {}

    static Optional<UploadRefusal> refusal(Path file, int depth) throws IOException {
        if (!isWhole(file)) {
            return Optional.of(new UploadRefusal.Damaged());
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            return hasPages(document) ? new PdfWalk(depth).refusal(document) : Optional.of(new UploadRefusal.Damaged());
        } catch (InvalidPasswordException secret) {
            return Optional.of(new UploadRefusal.NeedsPassword());
        } catch (IOException | RuntimeException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    /** A PDF that was cut off can often be opened, without its last pages. */
    private static boolean isWhole(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static boolean hasPages(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages += page.getCOSObject().size() == 0 ? 0 : 1;
        }
        return pages > 0 && pages == document.getNumberOfPages();
    }
}
