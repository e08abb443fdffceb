package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a tired person sees. */
class RecipientTest {

    private final MailDesk mail = new MailDesk();

    @Test
    void theFirstLineSaysDayHourAndPlace() throws Exception {
        assertThat(mail.plain(DeliverySamples.notice(english()), english())
                        .lines()
                        .filter(line -> !line.isBlank()))
                .startsWith(
                        "Invitation to a meeting: Tuesday 30 March 2027",
                        "Dear Siân Ŵyn,",
                        "Tuesday 30 March 2027, 10:00 to 12:00. Town Hall, or online.",
                        "We are writing to you for this group: County Mental Health Group.",
                        "We would like to invite you to this meeting.");
    }

    @Test
    void anOnlineMeetingNamesNoRoom() throws Exception {
        mail.desk.mode = "ONLINE";
        for (Delivery delivery : List.of(DeliverySamples.notice(both()), DeliverySamples.reminder(both()))) {
            assertThat(mail.plain(delivery, both()))
                    .contains("Ar-lein.", "Online.", "https://cyfarfod.example/abc")
                    .doesNotContain("Neuadd y Dref", "Town Hall", "Y Sgwâr", "Step-free", "travel");
        }
        assertThat(unfolded(mail.calendar(DeliverySamples.notice(both()), both())))
                .contains("LOCATION:https://cyfarfod.example/abc")
                .doesNotContain("Neuadd");
    }

    @Test
    void aMeetingInPersonHasNoLink() throws Exception {
        mail.desk.mode = "IN_PERSON";
        assertThat(mail.plain(DeliverySamples.notice(both()), both()))
                .contains("Tuesday 30 March 2027, 10:00 to 12:00. Town Hall.", "1 Y Sgwâr, Bangor")
                .doesNotContain("cyfarfod.example", "ar-lein", "online", "Click the link");
        assertThat(mail.calendar(DeliverySamples.notice(both()), both())).doesNotContain("cyfarfod.example");
    }

    @Test
    void timesStandInTheOrderOfTheClock() throws Exception {
        assertThat(mail.plain(DeliverySamples.notice(english()), english()))
                .containsSubsequence(
                        "Meet beforehand (if you want to): 09:30 to 10:00",
                        "Time of the meeting: 10:00 to 12:00",
                        "Time to talk afterwards (if you want to): 12:00 to 12:30");
    }

    @Test
    void itSaysWhatIsAskedByWhenAndWhomToRing() throws Exception {
        assertThat(mail.plain(DeliverySamples.notice(english()), english()))
                .contains("You do not need to answer if you are coming.")
                .contains("If you cannot come, reply to this e-mail or ring Llŷr Huws on 01248 000000.")
                .contains("If you can, tell us by Monday 29 March 2027.")
                .contains("Phone: 01248 000000 (tel:+441248000000)")
                .contains("We pay your costs, such as travel and care.")
                .contains("- Another format, such as Braille, audio, large print or Easy Read")
                .contains("- An interpreter, also for British Sign Language")
                .contains("- Step-free access, or help with travel");
        assertThat(mail.html(DeliverySamples.notice(english()), english()))
                .contains("<a href=\"tel:+441248000000\">01248 000000</a>");
    }

    @Test
    void whereThereIsNoPhoneNobodyIsToldToRing() throws Exception {
        mail.desk.contact = new MeetingDetails.Contact("Llŷr Huws", "llyr@bwrdd.example", null, null);
        assertThat(mail.plain(DeliverySamples.notice(both()), both()))
                .contains("Os na allwch ddod, atebwch yr e-bost hwn. Nid oes angen i chi ddweud pam.")
                .doesNotContain("ring ", "ffoniwch", "Phone", "Ffôn");
    }

    @Test
    void itIsSignedByTheContactForTheGroup() throws Exception {
        assertThat(mail.plain(DeliverySamples.notice(both()), both()))
                .contains("Gyda diolch,\nLlŷr Huws\nPerson cyswllt\nGrŵp Iechyd Meddwl y Sir\n")
                .contains("With thanks,\nLlŷr Huws\nContact person\nCounty Mental Health Group\n");
    }

    @Test
    void aMoveSaysOldAndNewDayAndHourAndWhy() throws Exception {
        mail.desk.scheduleVersion = 2;
        mail.desk.movedBecause = new Bilingual("Nid yw’r ystafell ar gael.", "The room is not free.");
        MimeMessage message = mail.message(DeliverySamples.moved(both()), both());

        assertThat(message.getSubject())
                .isEqualTo("Cyfarfod wedi’i symud: Dydd Mawrth 30 Mawrth 2027 am 11:00"
                        + " / Meeting moved: now Tuesday 30 March 2027 at 11:00");
        assertThat(MailDesk.part(message, 0))
                .contains("Mae’r cyfarfod wedi’i symud. Yr hen amser: Dydd Mawrth 23 Mawrth 2027 am 10:00.")
                .contains("Yr amser newydd: Dydd Mawrth 30 Mawrth 2027, 10:00 tan 12:00")
                .contains("It was on Tuesday 23 March 2027 at 10:00.")
                .contains("New time: Tuesday 30 March 2027, 10:00 to 12:00")
                .contains("Rheswm: Nid yw’r ystafell ar gael.", "Reason: The room is not free.");
    }

    @Test
    void nothingIsPromisedForADayThatIsPast() throws Exception {
        mail.desk.papersBy = LocalDate.of(2027, 1, 11);
        assertThat(mail.plain(DeliverySamples.notice(both()), both()))
                .contains("cyn gynted ag y gallwn.", "as soon as we can.")
                .doesNotContain("11 Ionawr", "11 January");
    }

    @Test
    void onTheDayBeforeNoDayForAnAnswerIsNamed() throws Exception {
        var eve = mail.composerOn(Instant.parse("2027-03-29T09:00:00Z"));
        var message = new MimeMessage(
                null, new ByteArrayInputStream(eve.message(DeliverySamples.notice(english()), english())));
        assertThat(MailDesk.part(message, 0))
                .contains("Please tell us as soon as you can.")
                .doesNotContain("tell us by", "29 March");
    }

    @Test
    void shortNoticeSaysSorryInTheReadersOwnLanguage() throws Exception {
        mail.desk.shortNotice =
                new MeetingDetails.Agreement(new Bilingual("Mae’r ystafell yn cau.", "The room closes."), "Mari Puw");
        assertThat(mail.plain(DeliverySamples.notice(welsh()), welsh()))
                .contains("Mae’n ddrwg gennym: rydych yn cael llai o rybudd", "Rheswm: Mae’r ystafell yn cau.")
                .doesNotContain("The room closes");
        assertThat(mail.plain(DeliverySamples.notice(english()), english()))
                .contains("We are sorry. You should have heard about this meeting sooner.", "Reason: The room closes.");
    }

    @Test
    void aLatePaperSaysSorry() throws Exception {
        assertThat(mail.plain(DeliverySamples.paper(both(), Language.CY, 1, false, true), both()))
                .contains("Mae’n ddrwg gennym. Mae’r papur hwn yn hwyr. Dylai fod wedi eich cyrraedd erbyn dydd Llun")
                .contains("We are sorry. This paper is late. You should have had it by Monday 22 March 2027.");
    }

    @Test
    void aPaperSaysItsNumberAndTitleFirstAndThatTheOtherLanguageComes() throws Exception {
        assertThat(mail.plain(DeliverySamples.paper(both(), Language.CY, 1, false, false), both()))
                .containsSubsequence("Annwyl Siân Ŵyn,", "Papur 2: Cynllun iechyd meddwl", "Rydym yn ysgrifennu")
                .contains("Daw’r fersiwn Saesneg mewn neges ar wahân.")
                .contains("The English version comes in a separate message.");
        assertThat(mail.plain(DeliverySamples.paper(welsh(), Language.CY, 1, false, false), welsh()))
                .doesNotContain("mewn neges ar wahân");
    }

    @Test
    void whoReadsLargePrintGetsLargeMail() throws Exception {
        Profile large = person().byEmail("sian@enghraifft.cymru")
                .reading(PreferredLanguage.BOTH, Format.LARGE_PRINT)
                .profile();
        assertThat(mail.html(DeliverySamples.notice(large), large)).contains("<body class=\"large\">");
        assertThat(mail.html(DeliverySamples.notice(both()), both())).doesNotContain("class=\"large\"");
    }

    @Test
    void whoReadsEasyReadGetsAShortFirstParagraph() throws Exception {
        Profile easy = person().byEmail("sian@enghraifft.cymru")
                .reading(PreferredLanguage.EN, Format.EASY_READ)
                .profile();
        assertThat(mail.plain(DeliverySamples.notice(easy), easy))
                .containsSubsequence("10:00 to 12:00", "There is a meeting. We want you to come.", "We are writing");
    }

    @Test
    void whoReadsBothIsToldInEnglishThatEnglishFollows() throws Exception {
        assertThat(mail.html(DeliverySamples.notice(both()), both()))
                .contains("<p lang=\"en\"><a href=\"#en\">This message is in Welsh first, then in English.</a></p>")
                .contains("<article lang=\"en\" id=\"en\">");
    }

    @Test
    void thePageWrapsLongLinksAndHasADarkSide() throws Exception {
        assertThat(mail.html(DeliverySamples.notice(both()), both()))
                .contains("overflow-wrap: anywhere", "name=\"color-scheme\" content=\"light dark\"")
                .contains("@media (prefers-color-scheme: dark)");
    }

    @Test
    void aTextFileSaysThatItIsUtf8() throws Exception {
        assertThat(TextFiles.typed("text/plain", "tŷ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain; charset=UTF-8");
        assertThat(TextFiles.typed("text/plain", "tê".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("text/plain");
        assertThat(TextFiles.typed("application/pdf", new byte[0])).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfAWholeYearOfMessagesIsFilled(Language tongue) throws Exception {
        Profile reader = tongue == Language.CY ? welsh() : english();
        mail.desk.contact = new MeetingDetails.Contact("Llŷr Huws", "llyr@dŵr.cymru", "est. 12", null);
        for (Delivery delivery : List.of(
                DeliverySamples.notice(reader),
                DeliverySamples.cancelled(reader),
                DeliverySamples.uninvited(reader),
                DeliverySamples.reminder(reader),
                DeliverySamples.paper(reader, tongue, 8L << 20, true, true))) {
            assertThat(mail.plain(delivery, reader))
                    .doesNotContain("{", "}", "null", "'")
                    .doesNotContain("tel:");
        }
    }

    @Test
    void repliesGoToTheContactAlsoWhereTheDomainIsInAnotherScript() throws Exception {
        mail.desk.contact = new MeetingDetails.Contact("Llŷr Huws", "post@dŵr.cymru", null, null);
        MimeMessage message = mail.message(DeliverySamples.notice(both()), both());

        assertThat(message.getHeader("Reply-To")[0]).matches("\\p{ASCII}+").contains("xn--");
        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(1);
        assertThat(MailDesk.part(message, 0)).contains("post@dŵr.cymru");
    }

    private static Profile both() {
        return person().byEmail("sian@enghraifft.cymru").profile();
    }

    private static Profile welsh() {
        return person().byEmail("sian@enghraifft.cymru")
                .reading(PreferredLanguage.CY)
                .profile();
    }

    private static Profile english() {
        return person().byEmail("sian@enghraifft.cymru")
                .reading(PreferredLanguage.EN)
                .profile();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
