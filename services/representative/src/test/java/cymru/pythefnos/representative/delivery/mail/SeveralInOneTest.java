package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** A year of meetings is one overview; papers of one day are one message. */
class SeveralInOneTest {

    private final MailDesk mail = new MailDesk();

    @Test
    void aYearIsOneOverviewWithDayHourAndPlaceOfEach() throws Exception {
        Profile sian = reader(PreferredLanguage.EN);
        MimeMessage message = mail.message(year(sian), sian);

        assertThat(message.getSubject())
                .isEqualTo("Invitation to the group’s meetings (the first: Tuesday 30 March 2027)");
        assertThat(MailDesk.part(message, 0).replace("\r\n", "\n"))
                .contains("The first meeting: Tuesday 30 March 2027. The last meeting: Tuesday 25 May 2027.")
                .contains("Tuesday 30 March 2027: 10:00 to 12:00. Town Hall, or online.")
                .contains("Tuesday 27 April 2027: 10:00 to 12:00. Town Hall, or online.")
                .contains("Tuesday 25 May 2027: 10:00 to 12:00. Town Hall, or online.")
                .contains("This is your invitation to each of these meetings.", "open the attached file")
                .contains("reply to this e-mail", "Please say which date you mean.", "Llŷr Huws")
                .containsOnlyOnce("Where and how");
    }

    @Test
    void itIsSaidInBothLanguagesAndShortlyInEasyRead() throws Exception {
        Profile sian = person().reading(PreferredLanguage.BOTH, Format.EASY_READ)
                .byEmail("sian@enghraifft.cymru")
                .profile();
        assertThat(MailDesk.part(mail.message(year(sian), sian), 0))
                .contains("Gwahoddiad i gyfarfodydd y grŵp (y cyntaf: dydd Mawrth 30 Mawrth 2027)")
                .contains("Mae cyfarfodydd. Rydym am i chi ddod. Dyma’r dyddiadau.")
                .contains("Y cyfarfod cyntaf: dydd Mawrth 30 Mawrth 2027.")
                .contains("There are meetings. We want you to come. These are the dates.");
    }

    @Test
    void itsCalendarHoldsAllDatesAndAsksNothing() throws Exception {
        Profile sian = reader(PreferredLanguage.CY);
        String file = attached(mail.message(year(sian), sian), 1);

        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents())
                .hasSize(3)
                .allMatch(event -> event.getAttendees().isEmpty());
        assertThat(calendar.getEvents()).extracting(VEvent::getUid).doesNotHaveDuplicates();
        assertThat(new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT"))
                .hasSize(3);
        assertThat(file.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
    }

    @Test
    void aMoveChangesTheEntryThatTheOverviewMade() throws Exception {
        Profile sian = reader(PreferredLanguage.CY);
        List<Delivery> year = year(sian);
        byte[] overview = mail.composer.message(year, sian);
        Delivery lead = year.getFirst();
        mail.sent(
                lead.with(lead.progress()
                        .carriedBy(lead.id())
                        .received(cymru.pythefnos.representative.delivery.State.ACCEPTED, lead.deadline())),
                overview);
        mail.desk.scheduleVersion = 2;

        String told = attached(new MimeMessage(null, new java.io.ByteArrayInputStream(overview)), 1);
        String moved = mail.calendar(DeliverySamples.moved(sian), sian);
        assertThat(Biweekly.parse(told).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains(Biweekly.parse(moved)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getUid()
                        .getValue());
    }

    @Test
    void papersOfOneDayAreOneMessageInTheirOrder() throws Exception {
        Profile sian = reader(PreferredLanguage.BOTH);
        List<Delivery> papers = new ArrayList<>();
        for (Language tongue : List.of(Language.EN, Language.CY)) {
            papers.add(DeliverySamples.paper(sian, "cynllun", tongue));
            papers.add(DeliverySamples.paper(sian, "cyllideb", tongue));
        }
        MimeMessage message = mail.message(papers, sian);

        assertThat(message.getSubject())
                .isEqualTo("Papurau (cyfarfod dydd Mawrth 30 Mawrth 2027): 1: Y gyllideb; 2: Cynllun iechyd meddwl"
                        + " / Papers for the meeting on Tuesday 30 March 2027: 1: The budget; 2: Mental health plan");
        assertThat(MailDesk.part(message, 0))
                .contains("Dyma’r papurau sy’n barod ar gyfer y cyfarfod isod.")
                .contains("Papur 1: Y gyllideb", "Papur 2: Cynllun iechyd meddwl", "Paper 1: The budget")
                .doesNotContain("neges ar wahân", "separate message");
        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(5);
        assertThat(names(message))
                .containsExactly(
                        "papur-1-y-gyllideb.pdf",
                        "paper-1-the-budget.pdf",
                        "papur-2-cynllun-iechyd-meddwl.pdf",
                        "paper-2-mental-health-plan.pdf");
    }

    @Test
    void whatIsTooLargeTogetherComesByLink() throws Exception {
        Profile sian = reader(PreferredLanguage.EN);
        mail.desk.file = new byte[4_000_000];
        MimeMessage message = mail.message(
                List.of(
                        DeliverySamples.paper(sian, "cyllideb", Language.EN),
                        DeliverySamples.paper(sian, "cynllun", Language.EN)),
                sian);
        assertThat(names(message)).containsExactly("paper-1-the-budget.pdf");
        assertThat(MailDesk.part(message, 0)).contains("too large to attach", "/papers-by-link/");
    }

    private static List<Delivery> year(Profile to) {
        return List.of(
                DeliverySamples.notice(to),
                DeliverySamples.notice(to, "2027-05-25"),
                DeliverySamples.notice(to, "2027-04-27"));
    }

    private static Profile reader(PreferredLanguage language) {
        return person().reading(language).byEmail("sian@enghraifft.cymru").profile();
    }

    private static List<String> names(MimeMessage message) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        List<String> names = new ArrayList<>();
        for (int part = 1; part < mixed.getCount(); part++) {
            names.add(mixed.getBodyPart(part).getFileName());
        }
        return names;
    }

    private static String attached(MimeMessage message, int index) throws Exception {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(index);
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
