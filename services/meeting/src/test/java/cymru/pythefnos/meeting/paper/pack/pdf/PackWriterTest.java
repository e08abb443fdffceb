package cymru.pythefnos.meeting.paper.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Cover;
import cymru.pythefnos.meeting.paper.pack.PackJob.Fact;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import cymru.pythefnos.meeting.paper.pack.PackPart;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import cymru.pythefnos.meeting.paper.pack.PackPrinter.Result;
import cymru.pythefnos.pdfua.PdfUa;
import cymru.pythefnos.print.Print;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M18: what a reader of a pack gets, read back from its file. */
class PackWriterTest {
    private static final byte[] AUTHORS_OWN = Print.pdf("""
            <html><head><style>@page { size: A4 } h2 { page-break-before: always }</style>
            <bookmarks><bookmark name="Dechrau" href="#a"><bookmark name="Diwedd" href="#b"/></bookmark></bookmarks></head>
            <body><h1 id="a">Adroddiad yr awdur</h1><p>Geiriau’r awdur, <a href="https://enghraifft.cymru/">dolen</a>.</p>
            <h2 id="b">Casgliad</h2><p>Dyna ni.</p></body></html>""", Languages.CY, "Adroddiad");

    private final List<PackPart> parts = new ArrayList<>();
    private final Map<String, Path> files = new HashMap<>();
    private @Nullable List<News> news;

    @TempDir
    Path folder;

    private void paper(String title, FileKind kind, Manner manner, byte[] bytes) throws IOException {
        String id = "r" + parts.size();
        files.put(id, Files.write(folder.resolve(id), bytes));
        parts.add(new PackPart(name(title), title, List.of(), new Source(kind, id, manner), null));
    }

    private void apart(String title, Apart why) {
        parts.add(new PackPart(name(title), title, List.of(), null, why));
    }

    private String name(String title) {
        return "Papur " + (parts.size() + 1) + ": " + title;
    }

    private Path written(Layout layout) throws IOException {
        Path pack = folder.resolve("pack");
        Cover cover = new Cover(
                "Cyllideb y flwyddyn",
                List.of(new Fact("Grŵp", "Fforwm"), new Fact("Dyddiad", "Dydd Mawrth 30 Mawrth 2027")),
                news);
        assertThat(PackWriter.write(new PackJob(Language.CY, layout, cover, parts), files, pack))
                .isEqualTo(Result.MADE);
        return pack;
    }

    /** Each pack of these tests is one that can be read out. */
    private PDDocument pdf(Layout layout) throws IOException {
        byte[] pack = Files.readAllBytes(written(layout));
        PdfUa.assertPasses(pack);
        return Loader.loadPDF(pack);
    }

    private void threePapers() throws IOException {
        paper("Cyllideb y tŷ", FileKind.DOCX, Manner.PAGES_OR_WORDS, Samples.docx());
        paper("Adroddiad", FileKind.PDF, Manner.PAGES_OR_WORDS, AUTHORS_OWN);
        apart("Sain", Apart.OTHER_FILE);
        paper("Rhestr", FileKind.TXT, Manner.PAGES_OR_WORDS, "Un, dau.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesAreNumberedFromTheFirstToTheLastAlsoThoseOfAuthors() throws IOException {
        threePapers();
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            int pages = pack.getNumberOfPages();
            assertThat(pages).isEqualTo(7);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pack, page)).contains("Tudalen " + page + " o " + pages);
            }
        }
    }

    @Test
    void theContentsNameThePageOnWhichEachPaperBeginsAndLinkToIt() throws IOException {
        threePapers();
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(text(pack, 1))
                    .contains("Cynnwys")
                    .contains("Papur 1: Cyllideb y tŷ, tudalen 2")
                    .contains("Papur 2: Adroddiad, tudalen 3")
                    .contains("Papur 3: Sain (nid yw yn y pecyn hwn), tudalen 6")
                    .contains("Papur 4: Rhestr, tudalen 7");
            assertThat(text(pack, 2)).startsWith("Papur 1: Cyllideb y tŷ").contains("Mae’r tŷ a’r ŵyn yn barod.");
            assertThat(text(pack, 3)).startsWith("Papur 2: Adroddiad");
            assertThat(text(pack, 4)).contains("Geiriau’r awdur");
            assertThat(text(pack, 5)).contains("Casgliad");
            assertThat(text(pack, 6)).startsWith("Papur 3: Sain").contains("ar wahân");
            assertThat(text(pack, 7)).contains("Un, dau.");
            assertThat(pack.getPage(0).getAnnotations()).hasSize(4);
        }
    }

    @Test
    void bookmarksLeadToEachPaperAndThoseOfAnAuthorStandUnderTheirs() throws IOException {
        threePapers();
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(bookmarks(pack, pack.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Cynnwys 1",
                            "Papur 1: Cyllideb y tŷ 2",
                            "> Cyllideb y flwyddyn 2",
                            "Papur 2: Adroddiad 3",
                            "> Dechrau 4",
                            "> > Diwedd 5",
                            "Papur 3: Sain 6",
                            "Papur 4: Rhestr 7");
        }
    }

    @Test
    void itIsReadOutInTheOrderOfItsPages() throws IOException {
        threePapers();
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(pack.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(pack.getDocumentInformation().getTitle())
                    .isEqualTo("Papurau: Cyllideb y flwyddyn, Dydd Mawrth 30 Mawrth 2027");
            List<Integer> pages = new ArrayList<>();
            read(pack, pack.getDocumentCatalog().getStructureTreeRoot(), pages);
            assertThat(pages).isSorted().contains(1, 2, 3, 4, 5, 6, 7).doesNotContain(0);
        }
    }

    @Test
    void anAuthorsPageKeepsItsLayoutAndHasThePacksNumberBelowIt() throws IOException {
        paper("Adroddiad", FileKind.PDF, Manner.PAGES_OR_WORDS, AUTHORS_OWN);
        try (PDDocument pack = pdf(Layout.STANDARD);
                PDDocument author = Loader.loadPDF(AUTHORS_OWN)) {
            var before = author.getPage(0).getMediaBox();
            var after = pack.getPage(2).getMediaBox();
            assertThat(after.getUpperRightY()).isEqualTo(before.getUpperRightY());
            assertThat(after.getLowerLeftY()).isLessThan(before.getLowerLeftY());
            assertThat(pack.getPage(2).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void inLargePrintThePagesOfAuthorsAreLaidOutAnew() throws IOException {
        paper("Adroddiad", FileKind.PDF, Manner.WORDS, AUTHORS_OWN);
        try (PDDocument pack = pdf(Layout.LARGE_PRINT)) {
            assertThat(pack.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pack, 2)).contains("Geiriau’r awdur", "Casgliad");
        }
    }

    @Test
    void aPageThatWasScannedComesAsAPictureThatSaysSo() throws IOException {
        paper("Sgan", FileKind.PDF, Manner.PAGES_OR_WORDS, Reading.reported("partscan.pdf"));
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(text(pack, 2)).contains("Maent yn dilyn fel lluniau.");
            assertThat(pack.getPage(2).getResources().getXObjectNames()).isNotEmpty();
            assertThat(descriptions(pack.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Tudalen 2 o’r papur hwn fel llun, heb destun y gellir ei ddarllen");
        }
    }

    @Test
    void aPaperThatNoFontCanDrawStandsApartAndTheOthersGoOn() throws IOException {
        paper("Hindi", FileKind.TXT, Manner.PAGES_OR_WORDS, "प्रिया".getBytes(StandardCharsets.UTF_8));
        paper("Rhestr", FileKind.TXT, Manner.PAGES_OR_WORDS, "Un, dau.".getBytes(StandardCharsets.UTF_8));
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(text(pack, 1)).contains("Papur 1: Hindi (nid yw yn y pecyn hwn)");
            assertThat(text(pack, 2)).contains("gan fod ynddo lythrennau nad oes modd eu hargraffu yma");
            assertThat(text(pack, 3)).contains("Un, dau.");
        }
    }

    @Test
    void whatCanNotBeReadStandsApart() throws IOException {
        paper("Torri", FileKind.DOCX, Manner.PAGES_OR_WORDS, new byte[] {1, 2, 3});
        paper("Rhestr", FileKind.TXT, Manner.PAGES_OR_WORDS, "Un, dau.".getBytes(StandardCharsets.UTF_8));
        try (PDDocument pack = pdf(Layout.STANDARD)) {
            assertThat(text(pack, 2)).contains("gan nad oedd modd darllen ei destun");
        }
    }

    @Test
    void pageOneSaysWhatIsNew() throws IOException {
        news = List.of(new News("Papurau newydd", List.of("Papur 1: Rhestr")));
        paper("Rhestr", FileKind.TXT, Manner.PAGES_OR_WORDS, "Un, dau.".getBytes(StandardCharsets.UTF_8));
        try (PDDocument pack = pdf(Layout.LARGE_PRINT)) {
            assertThat(text(pack, 1))
                    .containsSubsequence("Beth sy’n newydd", "Papurau newydd", "Papur 1: Rhestr", "Cynnwys");
        }
    }

    @Test
    void whoeverReadsPlainTextGetsATextInTheSameOrder() throws IOException {
        news = List.of();
        paper("Rhestr", FileKind.TXT, Manner.PAGES_OR_WORDS, "Un, dau.".getBytes(StandardCharsets.UTF_8));
        apart("Sain", Apart.NOT_YET);

        assertThat(Files.readString(written(Layout.PLAIN_TEXT)))
                .containsSubsequence(
                        "Cyllideb y flwyddyn",
                        "Grŵp: Fforwm",
                        "Nid oes dim wedi newid ers hynny.",
                        "CYNNWYS",
                        "- Papur 1: Rhestr",
                        "- Papur 2: Sain (nid yw yn y pecyn hwn)",
                        "Papur 1: Rhestr",
                        "Un, dau.",
                        "Papur 2: Sain",
                        "Byddwn yn ei anfon atoch",
                        "Diwedd y pecyn");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
    }

    private static List<String> bookmarks(PDDocument pdf, PDOutlineNode parent, String indent) throws IOException {
        List<String> all = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            all.add(indent + item.getTitle() + " " + page);
            all.addAll(bookmarks(pdf, item, indent + "> "));
        }
        return all;
    }

    /** The pages in the order in which their tags come. */
    private static void read(PDDocument pdf, PDStructureNode node, List<Integer> pages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean leaf = element.getKids().stream().noneMatch(PDStructureElement.class::isInstance);
                if (leaf && element.getPage() != null) {
                    pages.add(pdf.getPages().indexOf(element.getPage()) + 1);
                }
                read(pdf, element, pages);
            }
        }
    }

    private static List<String> descriptions(PDStructureNode node) {
        List<String> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    all.add(element.getAlternateDescription());
                }
                all.addAll(descriptions(element));
            }
        }
        return all;
    }
}
