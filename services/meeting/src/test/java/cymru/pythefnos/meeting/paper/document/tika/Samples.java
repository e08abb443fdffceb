package cymru.pythefnos.meeting.paper.document.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Real files of each kind, made here so that it shows what is in them. */
public final class Samples {
    /** The start of every Windows program. */
    public static final byte[] PROGRAM = program();

    private Samples() {}

    /** A Word document with a heading, a paragraph, a list of two and a table, in Welsh. */
    public static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument()) {
            styles(document);
            heading(document, "Cyllideb y flwyddyn", 1);
            document.createParagraph().createRun().setText("Mae’r tŷ a’r ŵyn yn barod. Gwnaeth pawb eu rhan.");
            heading(document, "Dewisiadau", 2);
            bullet(document, "Cadw’r gwasanaeth");
            bullet(document, "Ehangu’r gwasanaeth");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Blwyddyn");
            table.getRow(0).getCell(1).setText("Cost");
            table.getRow(1).getCell(0).setText("2027");
            table.getRow(1).getCell(1).setText("£1,200");
            return bytes(document::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void styles(XWPFDocument document) {
        var styles = document.createStyles();
        for (int level = 1; level <= 2; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            styles.addStyle(new XWPFStyle(style));
        }
        CTStyle list = CTStyle.Factory.newInstance();
        list.setStyleId("ListParagraph");
        list.addNewName().setVal("List Paragraph");
        list.setType(STStyleType.PARAGRAPH);
        styles.addStyle(new XWPFStyle(list));
    }

    private static void heading(XWPFDocument document, String words, int level) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(words);
    }

    private static void bullet(XWPFDocument document, String words) {
        var numbering = document.createNumbering();
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ONE);
        var level = kind.addNewLvl();
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var paragraph = document.createParagraph();
        paragraph.setStyle("ListParagraph");
        paragraph.setNumID(numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind))));
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(words);
    }

    /** The same, with one more entry in its zip. */
    public static byte[] docxWith(String entry, byte[] content) {
        return with(docx(), entry, content);
    }

    private static byte[] declaring(byte[] contentTypes, String entry) {
        String extension = entry.substring(entry.lastIndexOf('.') + 1);
        String known = new String(contentTypes, StandardCharsets.UTF_8);
        return extension.equals("xml")
                ? contentTypes
                : ascii(known.replaceFirst(
                        "(<Types[^>]*>)",
                        "$1<Default Extension=\"" + extension + "\" ContentType=\"application/octet-stream\"/>"));
    }

    public static byte[] odt() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        entries.put(
                "content.xml",
                ascii("<office:document-content "
                        + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"));
        entries.put("META-INF/manifest.xml", ascii("<manifest/>"));
        return zip(entries);
    }

    /** An OpenDocument text with these automatic styles and this text. */
    public static byte[] odt(String styles, String text) {
        String spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        String content = "<office:document-content" + spaces + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>";
        return with(odt(), "content.xml", ascii(content));
    }

    public static byte[] odtWithoutText() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        entries.put("META-INF/manifest.xml", ascii("<manifest/>"));
        return zip(entries);
    }

    public static byte[] odtWithScript() {
        return with(odt(), "Basic/Standard/Module1.xml", ascii("<script/>"));
    }

    public static byte[] zip() {
        return zip(Map.of("notes.txt", ascii("only a zip")));
    }

    /** A Word document that unpacks to this many bytes and is small itself. */
    public static byte[] bomb(int unpacked) {
        return docxWith("word/media/image1.bmp", new byte[unpacked]);
    }

    /** An old-style object with a whole file packed into it. */
    public static byte[] packedProgram() {
        try (POIFSFileSystem object = new POIFSFileSystem()) {
            object.createDocument(new java.io.ByteArrayInputStream(PROGRAM), "\u0001Ole10Native");
            return bytes(object::writeFilesystem);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    public static byte[] pdfWithScript() {
        return pdf(document -> {
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", new PDActionJavaScript("app.alert(1)")));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] pdfWithPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission())));
    }

    private static byte[] pdf(Making making) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            making.on(document);
            return bytes(document::save);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that begin like this and go on with nothing in particular. */
    public static byte[] beginning(String latin) {
        byte[] start = latin.getBytes(StandardCharsets.ISO_8859_1);
        return java.util.Arrays.copyOf(start, 4096);
    }

    private static byte[] program() {
        byte[] bytes = beginning("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0");
        bytes[0x3c] = (byte) 0x80;
        System.arraycopy(beginning("PE\0\0"), 0, bytes, 0x80, 4);
        return bytes;
    }

    private static byte[] with(byte[] zip, String entry, byte[] content) {
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                entries.put(each.getName(), in.readAllBytes());
            }
            entries.computeIfPresent("[Content_Types].xml", (name, types) -> declaring(types, entry));
            entries.put(entry, content);
            return zip(entries);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (var each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (each.getKey().equals("mimetype")) {
                    store(entry, each.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Reads all of a stream. */
    public static byte[] all(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private interface Making {
        void on(PDDocument document) throws IOException;
    }
}
