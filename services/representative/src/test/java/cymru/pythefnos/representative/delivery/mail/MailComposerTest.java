package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.DeskFixture;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.wording.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.wording.MeetingDetails;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;

class MailComposerTest {

    private static final MailSettings SETTINGS = new MailSettings(
            "hysbysiadau@sefydliad.example",
            "Pythefnos",
            DataSize.ofMegabytes(7),
            30,
            "https://papurau.example",
            1,
            1,
            50,
            Duration.ofMinutes(1),
            MailSettings.Tls.NONE,
            new MailSettings.Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)));

    private final DeskFixture desk = new DeskFixture();
    private final Wording wording = new Wording(Words.of("representative/messages"));
    private final PaperFiles files = new PaperFiles(desk, new FixedLinks(), wording, SETTINGS);
    private final MailComposer composer = new MailComposer(
            desk, wording, new Templates(), files, SETTINGS, Clock.fixed(DeliverySamples.NOW, ZoneOffset.UTC));

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

        assertThat(message.getFrom()).singleElement().hasToString("Pythefnos <hysbysiadau@sefydliad.example>");
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
                        "Hysbysiad o gyfarfod: dydd Mawrth 30 Mawrth 2027 / Notice of a meeting: Tuesday 30 March 2027");
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

        assertThat(message.getSubject()).isEqualTo("Hysbysiad o gyfarfod: dydd Mawrth 30 Mawrth 2027");
        assertThat(part(message, 0))
                .contains("Annwyl Siân Ŵyn,")
                .contains("10:00 hyd at 12:00")
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
                .contains("<html lang=\"cy\">", "<article lang=\"cy\">", "<article lang=\"en\">", "<h1>", "<h2>")
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
        desk.shortNotice = new MeetingDetails.Agreement("Brys", "Mari Puw");
        String plain = part(message(DeliverySamples.notice(both()), both()), 0);

        assertThat(plain).contains("*** Rhybudd byr ***", "*** Short notice ***", "Cytunwyd gan: Mari Puw");
        assertThat(plain.indexOf("Rhybudd byr")).isLessThan(plain.indexOf("Lleoliad"));
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
        assertThat(event.getUid().getValue()).isEqualTo("m@sefydliad.example");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-30T09:00:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Cyfarfod / Meeting");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("hysbysiadau@sefydliad.example");
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
                .contains("Mae'r cyfarfod a drefnwyd ar gyfer dydd Mawrth 23 Mawrth 2027 wedi'i symud.")
                .contains("The meeting that was to be held on Tuesday 23 March 2027 has been moved.");
        VEvent event = Biweekly.parse(part(message, 2)).first().getEvents().getFirst();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo("m@sefydliad.example");
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
        assertThat(calendar.getEvents().getFirst().getUid().getValue()).isEqualTo("m@sefydliad.example");
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
                .isEqualTo("Nid oes disgwyl i chi mewn cyfarfod mwyach: dydd Mawrth 30 Mawrth 2027"
                        + " / You are no longer expected at a meeting: Tuesday 30 March 2027");
        assertThat(part(message, 0))
                .contains("Nid oes disgwyl i chi ddod i'r cyfarfod isod mwyach. Nid oes angen i chi wneud dim.")
                .contains("You are no longer expected at the meeting below. You do not need to do anything.")
                .contains("Dyddiad: Dydd Mawrth 30 Mawrth 2027", "10:00 to 12:00")
                .contains("Llŷr Huws", "llyr@bwrdd.example")
                .doesNotContain("Reason", "Rheswm", "seat", "sedd", "cannot come");
        VEvent event = Biweekly.parse(part(message, 2)).first().getEvents().getFirst();
        assertThat(Biweekly.parse(part(message, 2)).first().getMethod()).isEqualTo(Method.cancel());
        assertThat(event.getUid().getValue()).isEqualTo("m@sefydliad.example");
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
        assertThat(part(message, 0)).contains("You are invited to the meeting below.");
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
                .contains("no longer expected");
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
    void aPaperIsAttachedUnderANameThatSaysNothingAboutIt() throws Exception {
        MimeMessage message = message(DeliverySamples.paper(both(), Language.CY, 2_000, false, false), both());
        BodyPart file = ((MimeMultipart) message.getContent()).getBodyPart(1);

        assertThat(file.getFileName()).isEqualTo("papur-2027-03-30-1a2b.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(desk.file);
        assertThat(message.getSubject()).doesNotContain("iechyd").doesNotContain("health");
        assertThat(part(message, 0)).contains("Fformat: Print bras", "Iaith: Cymraeg");
    }

    @Test
    void aLargePaperComesByAPersonalLink() throws Exception {
        MimeMessage message =
                message(DeliverySamples.paper(both(), Language.EN, 7L * 1024 * 1024 + 1, false, false), both());

        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(1);
        assertThat(part(message, 0))
                .contains("https://papurau.example/papers-by-link/secret")
                .contains("The last day on which the link works is Thursday 29 April 2027.");
    }

    @Test
    void exactlyTheLimitIsStillAttached() throws Exception {
        MimeMessage message =
                message(DeliverySamples.paper(both(), Language.EN, 7L * 1024 * 1024, false, false), both());

        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void whatAComputerMadeAndWhatCameLateIsMarked() throws Exception {
        desk.late = new MeetingDetails.Agreement("Ffigurau newydd", "Mari Puw");
        String plain = part(message(DeliverySamples.paper(both(), Language.CY, 1, true, true), both()), 0);

        assertThat(plain)
                .contains("*** Papur hwyr ***", "*** Wedi'i greu'n awtomatig ***", "Rheswm: Ffigurau newydd")
                .contains("*** Late paper ***", "*** Made automatically ***");
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
        return new MimeMessage(null, new ByteArrayInputStream(composer.message(delivery, to)));
    }

    private static String part(MimeMessage message, int index) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        BodyPart part = ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(index);
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws Exception {
        try (var in = MailComposerTest.class.getResourceAsStream("/representative/mail/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class FixedLinks implements PaperLinks {
        @Override
        public String make(DeliveryId id, PaperCopy copy, Instant expires) {
            return "secret";
        }

        @Override
        public Optional<PaperCopy> open(String secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public void forget(DeliveryId id) {}
    }
}
