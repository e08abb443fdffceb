package cymru.pythefnos.meeting.paper.document.tika;

import static cymru.pythefnos.meeting.paper.document.word.WordFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.word.WordFile;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are refused for what they can do, wherever in them that stands, and for nothing else. */
class ActiveFilesTest {
    private final TikaInspection inspection = new TikaInspection(new ZipLimits(1_000, 20 * 1024 * 1024));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "js-page-aa.pdf",
                "js-formfield.pdf",
                "js-openaction-next.pdf",
                "launch-link.pdf",
                "attach-exe.pdf"
            })
    void reportedFilesThatRunSomethingAreRefused(String name) throws IOException {
        assertThat(refusal(FileKind.PDF, Reading.reported(name))).get().isInstanceOf(UploadRefusal.HasMacros.class);
    }

    @Test
    void aReportedTemplateFromElsewhereAndASecretAreRefused() throws IOException {
        assertThat(refusal(FileKind.DOCX, Reading.reported("remote-template.docx")))
                .contains(new UploadRefusal.ReachesOut("attachedTemplate"));
        assertThat(refusal(FileKind.ODT, Reading.reported("enc.odt"))).contains(new UploadRefusal.NeedsPassword());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog-aa-print.pdf",
                "partscan.pdf",
                "p1.txt",
                "cp1252c.txt",
                "rtl.txt",
                "merged.docx",
                "picture.docx",
                "tracked-comments-hidden-moved-o.docx"
            })
    void reportedFilesThatDoNothingAreLetIn(String name) throws IOException {
        FileKind kind =
                FileKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();

        assertThat(refusal(kind, Reading.reported(name))).isEmpty();
    }

    static Stream<Arguments> runningPdfs() {
        return Stream.of(
                Arguments.of(
                        "a link's script",
                        pdf((document, page) ->
                                page.setItem(COSName.ANNOTS, array(dictionary(COSName.A, action("JavaScript")))))),
                Arguments.of(
                        "a bookmark's script",
                        pdf((document, page) -> catalog(document)
                                .setItem(
                                        COSName.OUTLINES,
                                        dictionary(COSName.FIRST, dictionary(COSName.A, action("JavaScript")))))),
                Arguments.of(
                        "a launch in a chain",
                        pdf((document, page) -> catalog(document)
                                .setItem(COSName.OPEN_ACTION, chained(action("Named"), action("Launch"))))),
                Arguments.of("a script in a rendition", pdf((document, page) -> {
                    COSDictionary rendition = action("Rendition");
                    rendition.setString(COSName.JS, "app.alert(1)");
                    page.setItem(COSName.ANNOTS, array(dictionary(COSName.A, rendition)));
                })),
                Arguments.of(
                        "a form of XFA",
                        pdf((document, page) -> catalog(document)
                                .setItem(COSName.ACRO_FORM, dictionary(COSName.getPDFName("XFA"), new COSArray())))),
                Arguments.of(
                        "a program as an attachment",
                        pdf((document, page) -> page.setItem(
                                COSName.ANNOTS,
                                array(dictionary(COSName.FS, packed(document, "notes.txt", Samples.PROGRAM)))))),
                Arguments.of(
                        "a script by name",
                        pdf((document, page) -> page.setItem(
                                COSName.ANNOTS,
                                array(dictionary(COSName.FS, packed(document, "a.vbs", Samples.ascii("x"))))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runningPdfs")
    void aPdfThatRunsSomethingIsRefused(String what, byte[] bytes) throws IOException {
        assertThat(refusal(FileKind.PDF, bytes)).get().isInstanceOf(UploadRefusal.HasMacros.class);
    }

    @Test
    void aPdfThatCallsOutByItselfIsRefusedAndOneWithALinkIsNot() throws IOException {
        byte[] opening = pdf((document, page) -> catalog(document).setItem(COSName.OPEN_ACTION, action("URI")));
        byte[] sending = pdf(
                (document, page) -> page.setItem(COSName.ANNOTS, array(dictionary(COSName.A, action("SubmitForm")))));
        byte[] link =
                pdf((document, page) -> page.setItem(COSName.ANNOTS, array(dictionary(COSName.A, action("URI")))));
        byte[] text = pdf((document, page) -> page.setItem(
                COSName.ANNOTS, array(dictionary(COSName.FS, packed(document, "a.csv", Samples.ascii("a,b"))))));

        assertThat(refusal(FileKind.PDF, opening)).contains(new UploadRefusal.ReachesOut("URI"));
        assertThat(refusal(FileKind.PDF, sending)).contains(new UploadRefusal.ReachesOut("SubmitForm"));
        assertThat(refusal(FileKind.PDF, link)).isEmpty();
        assertThat(refusal(FileKind.PDF, text)).isEmpty();
    }

    @Test
    void aPdfThatWasCutOffIsDamaged() throws IOException {
        byte[] whole = Reading.reported("partscan.pdf");

        assertThat(refusal(FileKind.PDF, java.util.Arrays.copyOf(whole, whole.length - 400)))
                .contains(new UploadRefusal.Damaged());
    }

    static Stream<Arguments> runningDocuments() {
        String code =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String split = "<w:r><w:instrText> DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\x</w:instrText></w:r>";
        String made = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE 68</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return Stream.of(
                Arguments.of(
                        "a field in pieces", WordFile.of(code.formatted(split)).bytes()),
                Arguments.of(
                        "a field made by a field",
                        WordFile.of(code.formatted(made)).bytes()),
                Arguments.of(
                        "a simple field",
                        WordFile.of("<w:p><w:fldSimple w:instr=\"dde a b\"/></w:p>")
                                .bytes()),
                Arguments.of(
                        "macros under another name",
                        WordFile.of(p("a"))
                                .related(
                                        "m",
                                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                                        "media/image1.png",
                                        "")
                                .bytes()),
                Arguments.of(
                        "a program under another name",
                        Samples.docxWith("word/embeddings/picture1.bin", Samples.PROGRAM)),
                Arguments.of(
                        "a document with macros in it",
                        Samples.docxWith(
                                "word/embeddings/sheet1.xlsx", Samples.docxWith("word/vbaProject.bin", new byte[9]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runningDocuments")
    void aDocumentThatRunsSomethingIsRefused(String what, byte[] bytes) throws IOException {
        assertThat(refusal(FileKind.DOCX, bytes)).get().isInstanceOf(UploadRefusal.HasMacros.class);
    }

    @Test
    void aDocumentThatFetchesSomethingIsRefusedAndOneThatNamesItsTemplateIsNot() throws IOException {
        String external = "TargetMode=\"External\"";
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .related("i", "image", "https://a.example/x.png", external)
                                .bytes()))
                .contains(new UploadRefusal.ReachesOut("image"));
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .related("o", "oleObject", "file:///c:/x.xls", external)
                                .bytes()))
                .contains(new UploadRefusal.ReachesOut("oleObject"));
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .related("c", "aFChunk", "x.html", "")
                                .bytes()))
                .contains(new UploadRefusal.ReachesOut("aFChunk"));
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of("<w:p><w:fldSimple w:instr=\" INCLUDETEXT x \"/></w:p>")
                                .bytes()))
                .contains(new UploadRefusal.ReachesOut("INCLUDETEXT"));
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .related("t", "attachedTemplate", "\\\\server\\x.dotx", external)
                                .bytes()))
                .contains(new UploadRefusal.ReachesOut("attachedTemplate"));
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .related("t", "attachedTemplate", "file:///C:\\Templates\\Report.dotx", external)
                                .related("h", "hyperlink", "https://a.example", external)
                                .bytes()))
                .isEmpty();
    }

    @Test
    void brokenXmlAndEntitiesAreDamaged() throws IOException {
        assertThat(refusal(FileKind.DOCX, WordFile.of("<w:p>").bytes())).contains(new UploadRefusal.Damaged());
        assertThat(refusal(
                        FileKind.DOCX,
                        WordFile.of(p("a"))
                                .file(
                                        "word/settings.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
                                .bytes()))
                .contains(new UploadRefusal.Damaged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script:event-listener xlink:href=\"vnd.sun.star.script:x\"/>",
                "<text:a xlink:href=\"macro:///Standard.Module1.Main()\">a</text:a>",
                "<draw:frame><draw:applet/></draw:frame>"
            })
    void anOpenDocumentThatRunsSomethingIsRefused(String text) throws IOException {
        assertThat(refusal(FileKind.ODT, Samples.odt("", text))).get().isInstanceOf(UploadRefusal.HasMacros.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:section><office:dde-source/></text:section>",
                "<text:section><text:section-source xlink:href=\"https://a.example/x.odt\"/></text:section>",
                "<draw:frame><draw:image xlink:href=\"https://a.example/x.png\"/></draw:frame>"
            })
    void anOpenDocumentThatFetchesSomethingIsRefused(String text) throws IOException {
        assertThat(refusal(FileKind.ODT, Samples.odt("", text))).get().isInstanceOf(UploadRefusal.ReachesOut.class);
    }

    @Test
    void anOrdinaryOpenDocumentIsLetIn() throws IOException {
        assertThat(refusal(
                        FileKind.ODT,
                        Samples.odt("", "<text:p><text:a xlink:href=\"https://a.example\">a</text:a></text:p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1 Agenda\n",
                "BM meeting\n",
                "From here\n",
                "%PDF is a format\n",
                "MZ is the initials\n",
                "GIF89a\nis a format\n",
                "BEGIN:VCALENDAR\n",
                "#EXTM3U\n",
                "Rar! said the lion\n",
                "II*\n",
                "PK: penalty kick\n"
            })
    void textIsNotRefusedForItsFirstWords(String text) throws IOException {
        assertThat(refusal(FileKind.TXT, text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void brailleThatEndsAsOldDisksDidIsLetInAndAProgramIsNot() throws IOException {
        assertThat(refusal(FileKind.BRF, Samples.ascii(",! COMMITTEE\r\n  #AJ\r\n\f\u001a")))
                .isEmpty();
        assertThat(refusal(FileKind.TXT, Samples.PROGRAM)).get().isInstanceOf(UploadRefusal.ContentDoesNotMatch.class);
        assertThat(refusal(FileKind.TXT, "Tŷ\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
    }

    private Optional<UploadRefusal> refusal(FileKind kind, byte[] bytes) throws IOException {
        return inspection.refusal(Files.write(folder.resolve("upload"), bytes), kind);
    }

    private interface Making {
        void on(PDDocument document, COSDictionary page);
    }

    private static byte[] pdf(Making making) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            making.on(document, page.getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary chained(COSDictionary first, COSDictionary next) {
        first.setItem(COSName.getPDFName("Next"), array(next));
        return first;
    }

    private static COSDictionary dictionary(COSName key, org.apache.pdfbox.cos.COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSArray array(COSDictionary only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }

    private static COSDictionary packed(PDDocument document, String name, byte[] content) {
        COSStream file = document.getDocument().createCOSStream();
        try (var out = file.createOutputStream()) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        COSDictionary specification = dictionary(COSName.EF, dictionary(COSName.F, file));
        specification.setString(COSName.F, name);
        return specification;
    }
}
