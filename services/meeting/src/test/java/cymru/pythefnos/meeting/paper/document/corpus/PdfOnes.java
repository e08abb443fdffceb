package cymru.pythefnos.meeting.paper.document.corpus;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.meeting.paper.document.pdf.PdfFile;
import cymru.pythefnos.print.Print;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs: with tags, without, scanned, mixed, signed, with layers, forms, attachments and what can't be seen. */
final class PdfOnes {
    private static final String TAGGED = """
            <html><body><h1>Adroddiad</h1><h2>Cyllideb</h2><p>Mae’r tŷ yn <b>barod</b>. Gweler
            <a href="https://a.example/x" title="arolwg">yr arolwg</a>.</p>
            <ol><li>un<ul><li>is</li></ul></li><li>dau</li></ol>
            <table><thead><tr><th>Pwy</th><th>Cost</th></tr></thead><tbody><tr><td>Siân</td><td>£5</td></tr></tbody></table>
            </body></html>""";

    private PdfOnes() {}

    static void addTo(Map<String, byte[]> all) {
        all.put("pdf-tagged.pdf", Print.pdf(TAGGED, Languages.CY, "Adroddiad"));
        all.put("pdf-untagged.pdf", untagged().bytes());
        all.put("pdf-scanned.pdf", changed(new byte[0], PdfOnes::scan));
        all.put("pdf-mixed.pdf", changed(untagged().bytes(), PdfOnes::scan));
        all.put("pdf-signed.pdf", signed(untagged().bytes()));
        all.put(
                "pdf-layers.pdf",
                new PdfFile()
                        .page()
                        .line(72, 100, "Testun.")
                        .hidden(200, "HAEN")
                        .bytes());
        all.put(
                "pdf-white.pdf",
                new PdfFile()
                        .page()
                        .line(72, 100, "Testun.")
                        .white(200, "Geiriau gwyn")
                        .bytes());
        all.put("pdf-covered.pdf", covered());
        all.put("pdf-running-heads.pdf", runningHeads());
        all.put("pdf-form.pdf", changed(untagged().bytes(), PdfOnes::form));
        all.put("pdf-attachment.pdf", changed(untagged().bytes(), PdfOnes::attachment));
        all.put("pdf-tags-of-nothing.pdf", changed(untagged().bytes(), PdfOnes::tagsOfNothing));
        all.put("pdf-two-pages-one-sentence.pdf", acrossPages());
    }

    private static PdfFile untagged() {
        return new PdfFile()
                .page()
                .large(80, 20, "Adroddiad")
                .line(72, 110, "Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith sydd yn y cynllun hwn a")
                .line(72, 124, "bydd adroddiad arall yn dilyn.")
                .line(72, 160, "1. Croeso")
                .line(72, 174, "2. Cofnodion")
                .line(72, 210, "Neuadd")
                .line(300, 210, "Cost")
                .line(72, 224, "Te")
                .line(300, 224, "5");
    }

    private static byte[] covered() {
        return new PdfFile()
                .page()
                .line(72, 100, "Testun.")
                .line(72, 200, "Geiriau dan far")
                .cover(200)
                .bytes();
    }

    private static byte[] runningHeads() {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 2; page++) {
            file.page()
                    .line(72, 30, "PENNYN Bwrdd")
                    .line(72, 200, "Cynnwys y dudalen.")
                    .line(280, 820, "Tudalen " + page + " o 2");
        }
        return file.bytes();
    }

    private static byte[] acrossPages() {
        return new PdfFile()
                .page()
                .line(72, 700, "Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith sydd yn y cynllun hwn a")
                .page()
                .line(72, 100, "bydd adroddiad arall yn dilyn.")
                .bytes();
    }

    interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** With changes; of an empty one, if there are no bytes. */
    static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument document = pdf.length == 0 ? new PDDocument() : Loader.loadPDF(pdf)) {
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void scan(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        var image = LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 50, 50, 400, 600);
        }
    }

    /** With a signature that proves nothing, in the shape of one that does. */
    private static byte[] signed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Llofnodwr");
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, content -> new byte[] {0x30, 0});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void form(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("enw");
        field.setAlternateFieldName("Enw");
        field.getCOSObject().setString(COSName.V, "Siân Huws");
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setPage(document.getPage(0));
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private static void attachment(PDDocument document) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile("ffigurau.csv");
        named.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("ffigurau.csv", named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void tagsOfNothing(PDDocument document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.appendKid(new PDStructureElement("Document", root));
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
