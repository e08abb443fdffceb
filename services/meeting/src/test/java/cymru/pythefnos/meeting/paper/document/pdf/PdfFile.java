package cymru.pythefnos.meeting.paper.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** An untagged PDF, as old programs make them: each page is a list of lines at their places. */
public final class PdfFile {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final List<List<Line>> pages = new ArrayList<>();

    /** @param hidden on a layer that is switched off */
    private record Line(float left, float top, float size, boolean bold, boolean hidden, String text) {}

    public PdfFile page() {
        pages.add(new ArrayList<>());
        return this;
    }

    public PdfFile line(float left, float top, String text) {
        return line(new Line(left, top, 11, false, false, text));
    }

    public PdfFile large(float top, float size, String text) {
        return line(new Line(72, top, size, true, false, text));
    }

    public PdfFile hidden(float top, String text) {
        return line(new Line(72, top, 11, false, true, text));
    }

    public PdfFile white(float top, String text) {
        return line(new Line(72, top, 12, false, false, "\u0000" + text));
    }

    /** A black bar over what stands there. */
    public PdfFile cover(float top) {
        return line(new Line(60, top, 30, false, false, ""));
    }

    private PdfFile line(Line line) {
        pages.getLast().add(line);
        return this;
    }

    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            PDOptionalContentGroup off = layer(document);
            bookmark(document);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(10, 10, 20, 20);
                    content.fill();
                    for (Line line : lines) {
                        write(content, line, off);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDOptionalContentGroup layer(PDDocument document) {
        PDOptionalContentGroup off = new PDOptionalContentGroup("drafts");
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        properties.addGroup(off);
        properties.setGroupEnabled(off, false);
        document.getDocumentCatalog().setOCProperties(properties);
        return off;
    }

    private static void bookmark(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("BOOKMARK");
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void write(PDPageContentStream content, Line line, PDOptionalContentGroup off) throws IOException {
        if (line.text().isEmpty()) {
            content.addRect(line.left(), PDRectangle.A4.getHeight() - line.top() - 10, 300, line.size());
            content.fill();
            return;
        }
        boolean white = line.text().startsWith("\u0000");
        content.setNonStrokingColor(white ? 1f : 0f);
        if (line.hidden()) {
            content.beginMarkedContent(COSName.OC, off);
        }
        content.beginText();
        content.setFont(line.bold() ? BOLD : PLAIN, line.size());
        content.newLineAtOffset(line.left(), PDRectangle.A4.getHeight() - line.top());
        content.showText(line.text().replace("\u0000", ""));
        content.endText();
        if (line.hidden()) {
            content.endMarkedContent();
        }
    }
}
