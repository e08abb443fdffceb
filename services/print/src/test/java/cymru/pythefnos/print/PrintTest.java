package cymru.pythefnos.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import cymru.pythefnos.pdfua.PdfUa;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintTest {

    private static final Locale CY = Locale.forLanguageTag("cy-GB");
    private static final String LETTER = """
            <html><head><style>h1 { font-family: serif }</style></head>
            <body><h1>Hysbysiad i Ŵan</h1><p>Mae'r tŷ a'r dŵr yn <b>Ŷstum</b> a <i>Llŷn</i>.</p>
            <p lang="en-GB">A sentence in English.</p>
            <ul><li>un</li><li>dau</li></ul></body></html>""";

    @Test
    void everyWelshLetterCanBeReadBack() throws IOException {
        assertThat(text(Print.pdf(LETTER, CY, "Llythyr")))
                .contains("Hysbysiad i Ŵan")
                .contains("Mae'r tŷ a'r dŵr yn Ŷstum a Llŷn.")
                .contains("A sentence in English.");
    }

    /** Not as one sign, which a search for the word doesn't find. */
    @Test
    void eachLetterIsASignOfItsOwn() throws IOException {
        byte[] pdf = Print.pdf("<html><body><p>Cyflwyniad, ffioedd, ffliw</p></body></html>", CY, "Llythyr");
        StringBuilder signs = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.append(sign.getUnicode());
            }
        };
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            stripper.getText(letter);
        }

        assertThat(signs).contains("Cyflwyniad, ffioedd, ffliw");
    }

    @Test
    void everyFontIsEmbeddedWhateverThePageAsksFor() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Print.pdf(LETTER, CY, "Llythyr"))) {
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(3).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allSatisfy(font -> assertThat(font.getName()).contains("NotoSans"));
        }
    }

    @Test
    void theDocumentIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Print.pdf(LETTER, CY, "Llythyr am gyfarfod"))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("cy-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Llythyr am gyfarfod");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
        }
    }

    @Test
    void noServerIsCalledAndNoFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p { color: red } p:after { content: 'SECRET' }");
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String to = "http://127.0.0.1:" + server.getAddress().getPort();
            String xhtml = "<html><head><link rel='stylesheet' href='" + secret.toUri() + "'/>"
                    + "<style>@import url('" + to + "/a.css');</style></head>"
                    + "<body><p>Helo</p><img alt='x' src='" + to + "/a.png'/></body></html>";
            assertThat(text(Print.pdf(xhtml, CY, "t"))).contains("Helo").doesNotContain("SECRET");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDoctypeIsRefusedSoThatNoEntityCanReadAFile() {
        assertThatThrownBy(() -> Print.pdf(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + "<html><body>&x;</body></html>",
                        CY,
                        "t"))
                .isInstanceOf(UnprintableException.class);
    }

    @Test
    void joinedPdfsKeepTheirPagesTheirTagsAndTheFirstOnesTitle() throws IOException {
        byte[] second = Print.pdf("<html><body><p>Atodiad</p></body></html>", CY, "Atodiad");
        byte[] both = Print.joined(List.of(Print.pdf(LETTER, CY, "Llythyr"), second));

        assertThat(text(both)).contains("Hysbysiad i Ŵan").contains("Atodiad");
        try (PDDocument pdf = Loader.loadPDF(both)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Llythyr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
        }
    }

    @Test
    void whatIsNoPdfIsNotJoined() {
        assertThatThrownBy(() -> Print.joined(List.of(new byte[] {1, 2, 3}))).isInstanceOf(UnprintableException.class);
    }

    @Test
    void namesInOtherScriptsAreDrawn() throws IOException {
        String names = "Ελένη Олена 田中 김민지 ✓ ☐ → ≥";
        byte[] pdf = Print.pdf("<html><body><p>" + names + " 👩🏽‍🦽 محمد דוד</p></body></html>", CY, "t");

        assertThat(text(pdf)).contains(names).contains("דוד", "👩").doesNotContain("#");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(fonts(document)).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void aLetterThatNoFontHasStopsThePageAndIsNamed() {
        assertThatThrownBy(() -> Print.pdf("<html><body><p>Annwyl प्रिया</p></body></html>", CY, "t"))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        stopped -> assertThat(stopped.letters()).contains("प", "य"));
    }

    @Test
    void controlCharactersStopNothing() throws IOException {
        assertThat(text(Print.pdf("<html><body><p>un\u000b dau&#11;&#x0; tri\ufffe\u001b</p></body></html>", CY, "t")))
                .contains("un dau tri");
    }

    @Test
    void brokenXhtmlIsRefused() {
        assertThatThrownBy(() -> Print.pdf("<html><body><p>", CY, "t")).isInstanceOf(UnprintableException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Test
    void whatIsPrintedCanBeReadAloudAndSoCanWhatIsJoined() {
        byte[] letter = Print.pdf("""
                <html><body><h1>Llythyr</h1><p>Gweler <a href="https://a.example/x" title="arolwg">yr arolwg</a>:
                <span lang="en">in English</span>, שלום, 日本, ✓ 😀.</p><ol><li>un<ul><li>is</li></ul></li><li>dau</li></ol>
                <table><thead><tr><th>Pwy</th><th>Cost</th></tr></thead><tbody><tr><td>Siân</td><td>£5</td></tr></tbody></table>
                </body></html>""", Locale.of("cy"), "Llythyr");

        PdfUa.assertPasses(letter);
        PdfUa.assertPasses(Print.joined(List.of(letter, letter)));
    }

    @Test
    void aLetterWithItsMarkBesideItIsTheOneSignThatTheFontHas() throws IOException {
        byte[] pdf = Print.pdf("<html><body><p>ffi w\u0302yn ty\u0302</p></body></html>", Locale.of("cy"), "Teitl");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("ffi ŵyn tŷ");
        }
    }
}
