package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes pictures of pages that can't come in another way, as those that were scanned. */
final class PagePictures {
    /** Pages of a picture; more are no paper for a meeting. */
    static final int MOST = 100;

    private static final float DOTS_PER_INCH = 130;
    private static final float POINTS_PER_INCH = 72;
    /** Dots on the longer side of a page: one that claims to be as large as a house is taken smaller. */
    private static final float MOST_DOTS = 2_400;

    private static final float QUALITY = 0.75f;
    private static final int MOST_WORDS = 2_000;

    private PagePictures() {}

    static Map<Integer, Picture> of(AuthorPdf author, List<Integer> pages) throws IOException {
        Map<Integer, Picture> pictures = new TreeMap<>();
        for (int page : pages) {
            pictures.put(page, new Picture(jpeg(author, page), words(author, page)));
        }
        return pictures;
    }

    private static byte[] jpeg(AuthorPdf author, int page) throws IOException {
        PDRectangle size = author.document().getPage(page - 1).getCropBox();
        float most = MOST_DOTS / Math.max(size.getWidth(), size.getHeight()) * POINTS_PER_INCH;
        BufferedImage image = new PDFRenderer(author.document())
                .renderImageWithDPI(page - 1, Math.min(DOTS_PER_INCH, most), ImageType.RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static String words(AuthorPdf author, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = stripper.getText(author.document()).strip().replaceAll("\\s+", " ");
        return words.substring(0, Math.min(MOST_WORDS, words.length()));
    }
}
