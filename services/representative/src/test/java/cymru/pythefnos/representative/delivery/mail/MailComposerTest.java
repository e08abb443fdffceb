package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.DeskFixture;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailComposerTest {

    private static final String UID = "69775e82649563800805c82d1e7695d7@sefydliad.example";

    private final MailDesk mail = new MailDesk();
    private final DeskFixture desk = mail.desk;
    private final MailComposer composer = mail.composer;

    @Test
    void aNoticeHasTheFormThatAllMailProgramsShow() throws Exception {
        MimeMessage message = message(DeliverySamples.notice(both()), both());

        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternative.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(alternative.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(alternative.getBodyPart(2).getDisposition()).isNull();
    }

    @Test
    void theHeadersSayWhoItIsFromAndWhomToAnswer() throws Exception {
        MimeMessage message = message(DeliverySamples.notice(both()), both());

        assertThat(message.getFrom()).singleElement().satisfies(from -> {
            InternetAddress sender = (InternetAddress) from;
            assertThat(sender.getAddress()).isEqualTo("hysbysiadau@sefydliad.example");
            assertThat(sender.getPersonal()).isEqualTo("Grŵp Iechyd Meddwl y Sir");
        });
        assertThat(message.getReplyTo()[0].toString()).contains("llyr@bwrdd.example");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("cy, en");
    }

    @Test
    void theMessageIdIsTheSameHoweverOftenItIsWritten() throws Exception {
        Delivery delivery = DeliverySamples.notice(both());

        assertThat(message(delivery, both()).getMessageID())
                .isEqualTo(message(delivery, both()).getMessageID())
                .matches("<[0-9a-f]{32}@sefydliad\\.example>");
    }

    @Test
    void theSubjectSaysTheDayInBothLanguagesAndNothingPersonal() throws Exception {
        assertThat(message(DeliverySamples.notice(both()), both()).getSubject())
                .isEqualTo(
                        "Gwahoddiad i gyfarfod: dydd Mawrth 30 Mawrth 2027 / Invitation to a meeting: Tuesday 30 March 2027");
    }

    @Test
    void aBilingualNoticeIsWelshFirstAndWholeInEach() throws Exception {
        String plain = part(message(DeliverySamples.notice(both()), both()), 0);

        assertThat(plain.replace("\r\n", "\n")).isEqualTo(golden("notice-both.txt"));
    }

    @Test
    void aWelshNoticeHasNoEnglishInIt() throws Exception {
        Profile welsh = person().reading(PreferredLanguage.CY)
                .byEmail("sian@enghraifft.cymru")
                .profile();
        MimeMessage message = message(DeliverySamples.notice(welsh), welsh);

        assertThat(message.getSubject()).isEqualTo("Gwahoddiad i gyfarfod: dydd Mawrth 30 Mawrth 2027");
        assertThat(part(message, 0))
                .contains("Annwyl Siân Ŵyn,")
                .contains("10:00 tan 12:00")
                .doesNotContain("Dear")
                .doesNotContain("meeting");
    }

    @Test
    void anEnglishNoticeStillWelcomesWelsh() throws Exception {
        Profile english = person().reading(PreferredLanguage.EN).profile();

        assertThat(part(message(DeliverySamples.notice(english), english), 0))
                .contains("You are welcome to write or speak to us in Welsh or in English.")
                .doesNotContain("Annwyl");
    }

    @Test
    void theHtmlSaysTheLanguageOfEachPartAndHasHeadingsAndNoPictures() throws Exception {
        String html = part(message(DeliverySamples.notice(both()), both()), 1);

        assertThat(html)
                .contains(
                        "<html lang=\"cy\">",
                        "<article lang=\"cy\" id=\"cy\">",
                        "<article lang=\"en\" id=\"en\">",
                        "<h1>",
                        "<h2>")
                .contains("Trafod y cynllun newydd.", "To discuss the new plan.", "Dr Ŵan Pŷs: Cadeirydd")
                .contains("href=\"mailto:llyr@bwrdd.example\"")
                .doesNotContain("<img")
                .doesNotContain("th:text")
                .doesNotContain("http://www.thymeleaf");
    }

    @Test
    void namesCannotSmuggleMarkupIntoTheHtml() throws Exception {
        Profile nasty = person().named("<script>alert(1)</script>")
                .byEmail("x@enghraifft.cymru")
                .profile();

        assertThat(part(message(DeliverySamples.notice(nasty), nasty), 1)).doesNotContain("<script>");
    }

    @Test
    void aShortNoticeSaysSoBeforeAnythingElse() throws Exception {
        desk.shortNotice = new MeetingDetails.Agreement(new Bilingual("Brys", "It is urgent"), "Mari Puw");
        String plain = part(message(DeliverySamples.notice(both()), both()), 0);

        assertThat(plain)
                .contains(
                        "*** Llai o rybudd nag arfer ***", "*** Less notice than usual ***", "Cytunwyd gan: Mari Puw");
        assertThat(plain.indexOf("Llai o rybudd")).isLessThan(plain.indexOf("Lleoliad"));
    }

    @Test
    void theInvitationPleasesAStrictParserAndAnIndependentOne() throws Exception {
        String calendar = part(message(DeliverySamples.notice(both()), both()), 2);

        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(calendar))
                        .validate()
                        .hasErrors())
                .isFalse();
        ICalendar read = Biweekly.parse(calendar).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getMethod()).isEqualTo(Method.request());
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(UID);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-30T09:00:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Cyfarfod / Meeting");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getOrganizer().getEmail()).matches("ateb\\+[0-9a-f]{32}@sefydliad\\.example");
        assertThat(calendar)
                .contains("DTSTART;TZID=Europe/London:20270330T100000", "RRULE:FREQ=YEARLY")
                .doesNotContain("RDATE");
        assertThat(calendar.lines()).noneMatch(line -> line.length() > 75);
    }

    @Test
    void aMoveRaisesTheSequenceAndNamesTheOldDay() throws Exception {
        desk.scheduleVersion = 2;
        MimeMessage message = message(DeliverySamples.moved(both()), both());

        assertThat(part(message, 0))
                .contains("Yr hen amser: Dydd Mawrth 23 Mawrth 2027 am 10:00.")
                .contains("It was on Tuesday 23 March 2027 at 10:00.");
        VEvent event = Biweekly.parse(part(message, 2)).first().getEvents().getFirst();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo(UID);
    }

    @Test
    void aCancellationTakesTheSameEntryOutOfTheCalendar() throws Exception {
        MimeMessage message = message(DeliverySamples.cancelled(both()), both());
        ICalendar calendar = Biweekly.parse(part(message, 2)).first();

        assertThat(((MimeMultipart) ((MimeMultipart) message.getContent())
                                .getBodyPart(0)
                                .getContent())
                        .getBodyPart(2)
                        .getContentType())
                .contains("method=CANCEL");
        assertThat(calendar.getMethod()).isEqualTo(Method.cancel());
        assertThat(calendar.getEvents().getFirst().getUid().getValue()).isEqualTo(UID);
        assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        int cancelled = calendar.getEvents().getFirst().getSequence().getValue();
        ICalendar invited = Biweekly.parse(part(message(DeliverySamples.notice(both()), both()), 2))
                .first();
        assertThat(cancelled)
                .isGreaterThan(invited.getEvents().getFirst().getSequence().getValue());
    }

    @Test
    void whoeverIsNotExpectedReadsThatAndNotWhyAndTheirCalendarForgetsTheMeeting() throws Exception {
        desk.scheduleVersion = 5;
        MimeMessage message = message(DeliverySamples.uninvited(both()), both());

        assertThat(message.getSubject())
                .isEqualTo("Nid oes disgwyl i chi ddod i gyfarfod mwyach: dydd Mawrth 30 Mawrth 2027"
                        + " / You no longer need to come to this meeting: Tuesday 30 March 2027");
        assertThat(part(message, 0))
                .contains("Nid oes disgwyl i chi ddod i’r cyfarfod isod mwyach. Nid oes angen i chi wneud dim.")
                .contains("You no longer need to come to this meeting. You do not need to do anything.")
                .contains("Dyddiad: Dydd Mawrth 30 Mawrth 2027", "10:00 to 12:00")
                .contains("Llŷr Huws", "llyr@bwrdd.example")
                .doesNotContain("Reason", "Rheswm", "seat", "sedd", "cannot come");
        VEvent event = Biweekly.parse(part(message, 2)).first().getEvents().getFirst();
        assertThat(Biweekly.parse(part(message, 2)).first().getMethod()).isEqualTo(Method.cancel());
        assertThat(event.getUid().getValue()).isEqualTo(UID);
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void whoeverIsInvitedAgainHasANewerInvitation() throws Exception {
        MimeMessage message = message(DeliverySamples.invitedAgain(both()), both());

        ICalendar calendar = Biweekly.parse(part(message, 2)).first();
        assertThat(calendar.getMethod()).isEqualTo(Method.request());
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(2);
        assertThat(part(message, 0)).contains("We would like to invite you to this meeting.");
    }

    @Test
    void newsOfADateThatIsNoLongerTheMeetingsIsNotWritten() {
        desk.scheduleVersion = 2;

        assertThatThrownBy(() -> composer.message(DeliverySamples.notice(both()), both()))
                .isInstanceOf(DetailsUnavailable.class);
    }

    @Test
    void ofAMeetingThatIsOffOnlyThatIsWritten() throws Exception {
        desk.cancelled = true;

        for (Delivery news : List.of(
                DeliverySamples.notice(both()),
                DeliverySamples.reminder(both()),
                DeliverySamples.paper(both(), Language.CY, 2_000, false, false))) {
            assertThatThrownBy(() -> composer.message(news, both())).isInstanceOf(DetailsUnavailable.class);
        }
        assertThat(message(DeliverySamples.cancelled(both()), both()).getSubject())
                .contains("is cancelled");
        assertThat(message(DeliverySamples.uninvited(both()), both()).getSubject())
                .contains("no longer need to come");
    }

    @Test
    void aReminderHasNoCalendarPart() throws Exception {
        MimeMessage message = message(DeliverySamples.reminder(both()), both());

        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        assertThat(message.getSubject()).startsWith("Nodyn atgoffa am gyfarfod: dydd Mawrth 30 Mawrth 2027");
    }

    @Test
    void aPaperIsAttachedUnderItsNumberAndTitle() throws Exception {
        MimeMessage message = message(DeliverySamples.paper(both(), Language.CY, 2_000, false, false), both());
        BodyPart file = ((MimeMultipart) message.getContent()).getBodyPart(1);

        assertThat(file.getFileName()).isEqualTo("papur-2-cynllun-iechyd-meddwl.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(desk.file);
        assertThat(message.getSubject())
                .isEqualTo("Papur 2: Cynllun iechyd meddwl (cyfarfod dydd Mawrth 30 Mawrth 2027)"
                        + " / Paper 2: Mental health plan (meeting on Tuesday 30 March 2027)");
        assertThat(part(message, 0)).contains("Fformat: Print bras", "Iaith: Cymraeg");
    }

    @Test
    void aLargePaperComesByAPersonalLink() throws Exception {
        MimeMessage message =
                message(DeliverySamples.paper(both(), Language.EN, 7L * 1024 * 1024 + 1, false, false), both());

        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(1);
        assertThat(part(message, 0))
                .contains("https://papurau.example/papers-by-link/secret")
                .contains("You can use the link until Thursday 29 April 2027.");
    }

    @Test
    void aPapersMailOpensThePackInBothLanguages() throws Exception {
        MimeMessage message = message(DeliverySamples.paper(both(), Language.CY, 2_000, false, false), both());

        assertThat(part(message, 0))
                .containsSubsequence(
                        "Yr holl bapurau mewn un pecyn",
                        "Y diwrnod olaf y bydd y ddolen yn gweithio: Dydd Iau 29 Ebrill 2027.",
                        "Iaith: Cymraeg",
                        "Agor y pecyn: https://papurau.example/packs-by-link/secret-of-pack",
                        "Pryd",
                        "All the papers in one pack",
                        "You can use the link until Thursday 29 April 2027.",
                        "Language: Welsh",
                        "Open the pack: https://papurau.example/packs-by-link/secret-of-pack",
                        "When");
    }

    @Test
    void exactlyTheLimitIsStillAttached() throws Exception {
        MimeMessage message =
                message(DeliverySamples.paper(both(), Language.EN, 7L * 1024 * 1024, false, false), both());

        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void whatAComputerMadeAndWhatCameLateIsMarked() throws Exception {
        desk.late = new MeetingDetails.Agreement(new Bilingual("Ffigurau newydd", "New figures"), "Mari Puw");
        String plain = part(message(DeliverySamples.paper(both(), Language.CY, 1, true, true), both()), 0);

        assertThat(plain)
                .contains("*** Papur hwyr ***", "*** Wedi’i chreu gan gyfrifiadur ***", "Rheswm: Ffigurau newydd")
                .contains("*** Late paper ***", "*** Made by a computer ***", "Reason: New figures");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsLeftWithoutItsFacts(Language tongue) throws Exception {
        PreferredLanguage only = tongue == Language.CY ? PreferredLanguage.CY : PreferredLanguage.EN;
        Profile reader = person().reading(only).profile();

        for (Delivery delivery : List.of(
                DeliverySamples.notice(reader),
                DeliverySamples.uninvited(reader),
                DeliverySamples.reminder(reader),
                DeliverySamples.paper(reader, tongue, 1, true, true))) {
            assertThat(part(message(delivery, reader), 0)).doesNotContain("{").doesNotContain("null");
        }
    }

    private static Profile both() {
        return person().byEmail("sian@enghraifft.cymru").profile();
    }

    private MimeMessage message(Delivery delivery, Profile to) throws Exception {
        return mail.message(delivery, to);
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return MailDesk.part(message, index);
    }

    private static String golden(String name) throws Exception {
        try (var in = MailComposerTest.class.getResourceAsStream("/representative/mail/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
