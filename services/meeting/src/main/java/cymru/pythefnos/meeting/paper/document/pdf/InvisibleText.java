package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Finds words that are in a PDF but can't be seen there, because something lies over them or they have the colour of the
 * paper. Pages on which that may be are drawn, and looked at where the words are. Only the uploader is told: they may be
 * harmless, and the original holds them too.
 */
final class InvisibleText {
    /** Drawing is slow; a long paper is looked at as far as this goes. */
    private static final long NANOS = 5_000_000_000L;

    private static final int SHADES = 24;

    private InvisibleText() {}

    static void find(PDDocument document, List<PdfPage> pages, Marks marks) {
        long start = System.nanoTime();
        PDFRenderer renderer = new PDFRenderer(document);
        for (PdfPage page : pages) {
            boolean upright = document.getPage(page.number() - 1).getRotation() == 0;
            if (page.suspicious() && upright && System.nanoTime() - start < NANOS) {
                page(renderer, page, marks);
            }
        }
    }

    private static void page(PDFRenderer renderer, PdfPage page, Marks marks) {
        try {
            BufferedImage image = renderer.renderImage(page.number() - 1, 1, ImageType.GRAY);
            long hidden = page.words().stream()
                    .filter(word -> isUniform(image.getRaster(), word))
                    .count();
            if (hidden > 0) {
                marks.note(Loss.Kind.INVISIBLE, page.number());
            }
        } catch (IOException | RuntimeException | LinkageError | InternalError cannotDraw) {
            // a machine without fonts or a page that can't be drawn: nothing is known of it
            return;
        }
    }

    /** One shade all over the word: nothing of it is to be seen. */
    private static boolean isUniform(Raster raster, PdfWord word) {
        int left = Math.max(0, (int) word.left());
        int right = Math.min(raster.getWidth(), (int) Math.ceil(word.right()));
        int top = Math.max(0, (int) (word.base() - 0.8f * word.size()));
        int bottom = Math.min(raster.getHeight(), (int) word.base() + 1);
        if (right - left < 3 || bottom - top < 3 || word.text().length() < 2) {
            return false;
        }
        int darkest = 255;
        int lightest = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int shade = raster.getSample(x, y, 0);
                darkest = Math.min(darkest, shade);
                lightest = Math.max(lightest, shade);
            }
        }
        return lightest - darkest < SHADES;
    }
}
