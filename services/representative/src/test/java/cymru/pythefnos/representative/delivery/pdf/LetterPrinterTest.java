package cymru.pythefnos.representative.delivery.pdf;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.DeskFixture;
import cymru.pythefnos.representative.delivery.InMemoryDeliveries;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.FixedPacks;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPrinterTest {

    private final DeskFixture desk = new DeskFixture();
    private final FixedPacks packs = new FixedPacks();
    private final LetterPrinter printer = new LetterPrinter(
            desk,
            packs,
            new EarlierPapers(new InMemoryDeliveries()),
            new Wording(Words.of("representative/messages")),
            new Templates(),
            Clock.fixed(DeliverySamples.NOW, ZoneOffset.UTC));

    @Test
    void aWelshLetterHasAddressDateReferenceAndWhatTheNoticeSays() throws IOException {
        Profile mair = person().named("Mair Ŵyn")
                .reading(PreferredLanguage.CY)
                .byPost()
                .profile();
        try (PDDocument letter = Loader.loadPDF(printer.letter(DeliverySamples.notice(mair), List.of(), mair))) {
            assertThat(text(letter))
                    .contains("Mair Ŵyn", "1 Stryd y Bont", "Bangor", "LL57 2DG")
                    .contains("Dydd Llun 11 Ionawr 2027", "Cyfeirnod: ")
                    .contains("Gwahoddiad i gyfarfod: dydd Mawrth 30 Mawrth 2027")
                    .contains("Llŷr Huws", "01248 000000", "Ffoniwch neu e-bostiwch y person cyswllt uchod")
                    .doesNotContain("Reference");
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(letter.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void aBilingualLetterBeginsTheEnglishOnItsOwnPage() throws IOException {
        Profile mair = person().byPost().profile();
        try (PDDocument letter = Loader.loadPDF(printer.letter(DeliverySamples.notice(mair), List.of(), mair))) {
            assertThat(letter.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(letter)).contains("Annwyl Siân Ŵyn,").contains("Dear Siân Ŵyn,");
        }
    }

    @Test
    void thePackOfTheMeetingIsPrintedBehindItsLetterWhichSaysWhatIsNew() throws IOException {
        Profile mair = person().reading(PreferredLanguage.CY).byPost().profile();
        packs.file = new Packs.PackFile(pdf("Y pecyn ei hun"), "application/pdf");
        Delivery paper = DeliverySamples.paper(mair, Language.CY, 1, false, true);
        try (PDDocument letter = Loader.loadPDF(printer.letter(paper, List.of(), mair))) {
            assertThat(text(letter))
                    .contains("Papurau ar gyfer cyfarfod: dydd Mawrth 30 Mawrth 2027")
                    .contains("hwn, mewn un pecyn.", "Mae’r rhain yn newydd i chi:")
                    .contains("Papur 2: Cynllun iechyd meddwl", "Papur hwyr", "Y pecyn ei hun");
        }
        assertThat(packs.asked).hasSize(1);
        assertThat(packs.asked.getFirst().had()).isEmpty();
    }

    @Test
    void whoeverReadsBothLanguagesHasAPackInEachWithOneLetter() throws IOException {
        Profile mair = person().byPost().profile();
        packs.file = new Packs.PackFile(pdf("Y pecyn ei hun"), "application/pdf");
        Delivery welsh = DeliverySamples.paper(mair, Language.CY, 1, false, false);
        Delivery english = DeliverySamples.paper(mair, Language.EN, 1, false, false);
        try (PDDocument letter = Loader.loadPDF(printer.letter(english, List.of(welsh), mair))) {
            assertThat(text(letter)).containsSubsequence("Y pecyn ei hun", "Y pecyn ei hun");
        }
        assertThat(packs.asked).extracting(PersonalPack::tongue).containsExactly(Language.CY, Language.EN);
    }

    @Test
    void whereThereCanBeNoPackAPaperThatIsAPdfIsPrintedByItself() throws IOException {
        Profile mair = person().reading(PreferredLanguage.CY).byPost().profile();
        desk.file = pdf("Y papur ei hun");
        Delivery paper = DeliverySamples.paper(mair, Language.CY, 1, false, false);
        try (PDDocument letter = Loader.loadPDF(printer.letter(paper, List.of(), mair))) {
            assertThat(text(letter))
                    .contains("Mae’r papurau hyn wedi’u hamgáu gyda’r llythyr hwn:", "Y papur ei hun")
                    .doesNotContain("pecyn");
        }
    }

    private static byte[] pdf(String words) {
        return Print.pdf("<html><body><p>" + words + "</p></body></html>", Locale.of("cy", "GB"), "Papur");
    }

    @Test
    void oneLetterGivesTheDatesOfAYear() throws IOException {
        Profile mair = person().reading(PreferredLanguage.CY).byPost().profile();
        byte[] pdf =
                printer.letter(DeliverySamples.notice(mair), List.of(DeliverySamples.notice(mair, "2027-04-27")), mair);
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            assertThat(text(letter))
                    .contains("Gwahoddiad i gyfarfodydd y grŵp")
                    .contains("Dydd Mawrth 30 Mawrth 2027: 10:00 tan 12:00.")
                    .contains("Dydd Mawrth 27 Ebrill 2027: 10:00 tan 12:00.")
                    .doesNotContain("ynghlwm");
        }
    }

    @Test
    void oneLetterSaysAtWhichMeetingsSomebodyIsNotExpected() throws IOException {
        Profile mair = person().reading(PreferredLanguage.CY).byPost().profile();
        Delivery april = DeliverySamples.uninvited(mair, "2027-04-27");
        byte[] pdf = printer.letter(DeliverySamples.uninvited(mair), List.of(april), mair);
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            assertThat(text(letter))
                    .contains("Nid oes disgwyl i chi ddod i’r cyfarfod isod mwyach.")
                    .contains("Dydd Mawrth 30 Mawrth 2027")
                    .contains("Dydd Mawrth 27 Ebrill 2027, 10:00 tan 12:00")
                    .contains("Llŷr Huws");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }
}
