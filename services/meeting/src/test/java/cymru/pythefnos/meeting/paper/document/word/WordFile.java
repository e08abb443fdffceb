package cymru.pythefnos.meeting.paper.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document written by hand, so that a test shows its XML. */
public final class WordFile {
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private WordFile() {}

    /** @param body what stands in {@code w:body} */
    public static WordFile of(String body) {
        WordFile file = new WordFile();
        file.parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        file.parts.put(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"d\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"));
        file.parts.put("word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    /** Another part, such as {@code numbering}, with what stands in its root. */
    public WordFile with(String part, String content) {
        parts.put("word/" + part + ".xml", "<w:" + part + SPACES + ">" + content + "</w:" + part + ">");
        return related(part, part, part + ".xml", "");
    }

    public WordFile related(String id, String type, String target, String more) {
        String full = type.contains("://") ? type : OFFICE + type;
        relationships.append(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" %s/>".formatted(id, full, target, more));
        return this;
    }

    public WordFile file(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    /** The bytes of a file that lacks one of its parts. */
    public byte[] without(String name) {
        parts.remove(name);
        return bytes();
    }

    public byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", relations(relationships.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A paragraph of plain text. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A run of plain text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run with properties. */
    public static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table of rows, each of its cells. */
    public static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    public static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }
}
