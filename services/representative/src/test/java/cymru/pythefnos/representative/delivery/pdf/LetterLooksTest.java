package cymru.pythefnos.representative.delivery.pdf;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.pdfua.PdfUa;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.DeskFixture;
import cymru.pythefnos.representative.delivery.InMemoryDeliveries;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.FixedPacks;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a letter looks on paper, in every language and size. */
class LetterLooksTest {

    private static final float MM = 72 / 25.4f;

    private final DeskFixture desk = new DeskFixture();
    private final FixedPacks packs = new FixedPacks();
    private final LetterPrinter printer = new LetterPrinter(
            desk,
            packs,
            new EarlierPapers(new InMemoryDeliveries()),
            new Wording(Words.of("representative/messages")),
            new Templates(),
            Clock.fixed(DeliverySamples.NOW, ZoneOffset.UTC));

    static Stream<Profile> readers() {
        return Stream.of(PreferredLanguage.values())
                .flatMap(language -> Stream.of(Format.STANDARD, Format.LARGE_PRINT)
                        .map(format ->
                                person().reading(language, format).byPost().profile()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theAddressStandsInTheWindowOfTheEnvelope(Profile reader) throws IOException {
        List<PrintedLine> first = lines(DeliverySamples.notice(reader), reader).getFirst();
        PrintedLine name = named(first, "Siân Ŵyn");
        PrintedLine postcode = named(first, "LL57 2DG");

        assertThat(name.top() / MM).isBetween(48f, 56f);
        assertThat(postcode.top() / MM).isBetween(56f, 85f);
        assertThat(name.left() / MM).isBetween(19f, 21f);
    }

    @Test
    void aLetterHasALetterheadAndAnAddressToWhichItGoesBack() throws IOException {
        Profile mair = person().reading(PreferredLanguage.CY).byPost().profile();
        List<PrintedLine> first = lines(DeliverySamples.notice(mair), mair).getFirst();

        assertThat(first.stream().map(PrintedLine::text))
                .startsWith(
                        "Grŵp Iechyd Meddwl y Sir",
                        "Bwrdd Iechyd (enghraifft), 1 Ffordd yr Enghraifft, Bangor LL57 1XX",
                        "Llŷr Huws · 01248 000000 · llyr@bwrdd.example");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyPageHasItsNumber(Profile reader) throws IOException {
        List<List<PrintedLine>> pages = lines(DeliverySamples.notice(reader), reader);
        for (int nth = 0; nth < pages.size(); nth++) {
            assertThat(pages.get(nth).getLast().text())
                    .matches("(Tudalen|Page) " + (nth + 1) + " (o|of) " + pages.size());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noHeadingStandsAloneAtTheFootOfAPage(Profile reader) throws IOException {
        desk.file = Print.pdf("<html><body><p>Y papur ei hun</p></body></html>", Locale.of("cy", "GB"), "Papur");
        for (Delivery delivery :
                List.of(DeliverySamples.notice(reader), DeliverySamples.paper(reader, Language.CY, 1, true, true))) {
            for (List<PrintedLine> page : lines(delivery, reader)) {
                if (page.size() == 1) {
                    continue; // the paper behind the letter
                }
                PrintedLine last = page.get(page.size() - 2);
                assertThat(last.bold()).as(last.text()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nothingRunsOffThePage(Profile reader) throws IOException {
        desk.link = "https://teams.example/l/meetup-join/"
                + "19%3ameeting_MjdhNjM4YzUtYzExZi00OTFkLTkzZTAtNTVlNmZmMDhk".repeat(5);
        for (List<PrintedLine> page : lines(DeliverySamples.notice(reader), reader)) {
            assertThat(page)
                    .allSatisfy(line ->
                            assertThat(line.right() / MM).as(line.text()).isLessThan(191f));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noWordAndNoHourIsBrokenAcrossLines(Profile reader) throws IOException {
        for (List<PrintedLine> page : lines(DeliverySamples.notice(reader), reader)) {
            assertThat(page)
                    .allSatisfy(
                            line -> assertThat(line.text()).doesNotEndWith("’").doesNotMatch(".*\\d:"));
        }
    }

    @Test
    void inALetterNobodyIsToldToAnswerTheMessage() throws IOException {
        Profile mair = person().byPost().profile();
        String all = text(DeliverySamples.notice(mair), mair);

        assertThat(all)
                .contains("Ffoniwch neu e-bostiwch y person cyswllt uchod i ddweud na allwch ddod.")
                .doesNotContain("atebwch", "reply to this", "tel:");
    }

    @Test
    void whereThereIsNoPhoneALetterTellsNobodyToRing() throws IOException {
        desk.contact = new MeetingDetails.Contact("Llŷr Huws", "llyr@bwrdd.example", null, null);
        Profile mair = person().byPost().profile();

        assertThat(text(DeliverySamples.notice(mair), mair)).doesNotContain("Ffoniwch", "Phone");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aLetterAndThePaperBehindItCanBeReadAloud(Profile reader) throws IOException {
        desk.file = Print.pdf("<html><body><h1>Papur</h1></body></html>", Locale.of("cy", "GB"), "Papur");
        Delivery paper = DeliverySamples.paper(reader, Language.CY, 1, true, true);

        PdfUa.assertPasses(printer.letter(DeliverySamples.notice(reader), List.of(), reader));
        PdfUa.assertPasses(printer.letter(paper, List.of(), reader));
    }

    private String text(Delivery delivery, Profile to) throws IOException {
        return String.join(
                " ",
                lines(delivery, to).stream()
                        .flatMap(List::stream)
                        .map(PrintedLine::text)
                        .toList());
    }

    private List<List<PrintedLine>> lines(Delivery delivery, Profile to) throws IOException {
        try (PDDocument letter = Loader.loadPDF(printer.letter(delivery, List.of(), to))) {
            return PrintedLine.of(letter);
        }
    }

    private static PrintedLine named(List<PrintedLine> page, String text) {
        return page.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
