package cymru.pythefnos.benchmarks;

import cymru.pythefnos.print.Print;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper of forty pages of A4 in 11 points: on each a heading, three paragraphs, a list of four and a table of six rows. */
final class FortyPages {
    private static final int PAGES = 40;
    private static final String WORDS =
            "Mae’r grŵp wedi cytuno ar y rhan fwyaf o’r gwaith sydd yn y cynllun, a bydd adroddiad arall yn dilyn "
                    + "cyn y cyfarfod nesaf er mwyn i bawb gael amser i’w ddarllen. ";
    private static final String NUMBERS =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>";

    private FortyPages() {}

    /** As a tagged PDF. */
    static byte[] pdf() throws IOException {
        StringBuilder body = new StringBuilder(
                "<html><head><style>@page { size: A4; margin: 25mm } "
                        + "body { font-size: 11pt; line-height: 1.2 } p, li { margin: 4pt 0 } h1 { page-break-before: always }</style></head><body>");
        for (int page = 1; page <= PAGES; page++) {
            body.append("<h1>").append(page).append(". Rhan</h1>");
            body.append(("<p>" + WORDS.repeat(4) + "</p>").repeat(3));
            body.append("<ol>").append(("<li>" + WORDS + "</li>").repeat(4)).append("</ol><table>");
            body.append("<tr><th>Gwasanaeth</th><th>2026</th><th>2027</th></tr>");
            body.append("<tr><td>Cludiant</td><td>£1,200</td><td>£1,400</td></tr>".repeat(5))
                    .append("</table>");
        }
        byte[] pdf = Print.pdf(body + "</body></html>", Locale.of("cy"), "Adroddiad");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            if (read.getNumberOfPages() < PAGES || read.getNumberOfPages() > PAGES + 1) {
                throw new IllegalStateException(read.getNumberOfPages() + " pages");
            }
        }
        return pdf;
    }

    /** The same words as a Word document. */
    static byte[] word() throws IOException {
        String list = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(WORDS)
                + "</w:p>";
        StringBuilder body = new StringBuilder();
        for (int page = 1; page <= PAGES; page++) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>")
                    .append(run(page + ". Rhan"))
                    .append("</w:p>");
            body.append(("<w:p>" + run(WORDS.repeat(4)) + "</w:p>").repeat(3))
                    .append(list.repeat(4))
                    .append("<w:tbl>");
            body.append(row("Gwasanaeth", "2026", "2027"));
            body.append(row("Cludiant", "£1,200", "£1,400").repeat(5)).append("</w:tbl>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "document", "<w:body>" + body + "</w:body>");
            part(zip, "styles", STYLES);
            part(zip, "numbering", NUMBERS);
        }
        return out.toByteArray();
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        List.of(cells)
                .forEach(cell -> row.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>"));
        return row + "</w:tr>";
    }

    private static void part(ZipOutputStream zip, String name, String inside) throws IOException {
        zip.putNextEntry(new ZipEntry("word/" + name + ".xml"));
        String xml = "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>";
        zip.write(xml.formatted(name, inside, name).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
