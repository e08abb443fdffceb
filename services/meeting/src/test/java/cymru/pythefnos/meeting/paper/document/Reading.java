package cymru.pythefnos.meeting.paper.document;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.write.LargePrint;
import cymru.pythefnos.meeting.paper.document.write.PlainText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads documents the way an upload does, and writes what is made of them. */
public final class Reading {

    private Reading() {}

    /** A document that somebody has reported. */
    public static byte[] reported(String name) {
        try (InputStream in = Reading.class.getResourceAsStream("/reported/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static PaperHtml reportedPaper(String name) throws IOException {
        return of(
                FileKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).orElseThrow(), reported(name));
    }

    public static PaperHtml of(FileKind kind, byte[] bytes) throws IOException {
        return of(kind, bytes, Languages.CY);
    }

    public static PaperHtml of(FileKind kind, byte[] bytes, Locale language) throws IOException {
        Path file = Files.createTempFile("reading", "." + kind.extension());
        try {
            Files.write(file, bytes);
            return DocumentReader.read(file, kind, language);
        } finally {
            Files.delete(file);
        }
    }

    public static String plain(PaperHtml paper) {
        return PlainText.of(paper, Languages.CY);
    }

    /** As one line of HTML for each block, without the white space between. */
    public static String html(PaperHtml paper) {
        var body = paper.body().clone();
        body.select("[data-page]").removeAttr("data-page");
        body.ownerDocument();
        return body.html().replaceAll("\\s*\\n\\s*", "");
    }

    public static byte[] largePrint(PaperHtml paper) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        LargePrint.write("Teitl", paper, Languages.CY, pdf);
        return pdf.toByteArray();
    }

    /** What a large print says, line by line. */
    public static String printed(PaperHtml paper) throws IOException {
        return text(largePrint(paper));
    }

    public static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
