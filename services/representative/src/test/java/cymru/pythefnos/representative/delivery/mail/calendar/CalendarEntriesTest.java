package cymru.pythefnos.representative.delivery.mail.calendar;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.mail.MailDesk;
import cymru.pythefnos.representative.person.Profile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** What a calendar gets, read by two parsers that know nothing of each other. */
class CalendarEntriesTest {

    private final MailDesk mail = new MailDesk();

    @Test
    void linesHaveAtMost75OctetsAndEndInsideNoCharacter() throws Exception {
        mail.desk.contact = new MeetingDetails.Contact(
                "Llŷr ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "llyr.cyfeiriad.hir.iawn.sydd.yn.mynd.ymlaen@bwrdd-iechyd-ag-enw-hir-iawn.example",
                "01248 000000",
                null);
        String calendar = mail.calendar(DeliverySamples.notice(both()), both());

        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line.isEmpty() || !Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? 1 : 0)))
                    .isTrue();
        }
        assertThat(both(calendar).getDescription().getValue())
                .contains(mail.desk.contact.name(), mail.desk.contact.email(), "01248 000000");
    }

    @Test
    void nobodyIsAskedToAnswerByIt() throws Exception {
        VEvent event = both(mail.calendar(DeliverySamples.notice(both()), both()));

        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(event.getOrganizer().getEmail()).matches("ateb\\+[0-9a-f]{32}@sefydliad\\.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Llŷr Huws");
    }

    @Test
    void eachPersonHasAnEntryAndAnAnswerAddressOfTheirOwn() throws Exception {
        Delivery sian = DeliverySamples.notice(both());
        Delivery mair = DeliverySamples.noticeTo("mair", both());

        VEvent one = both(mail.calendar(sian, both()));
        VEvent other = both(mail.calendar(mair, both()));
        assertThat(one.getUid().getValue()).isNotEqualTo(other.getUid().getValue());
        assertThat(one.getOrganizer().getEmail())
                .isNotEqualTo(other.getOrganizer().getEmail());
    }

    @Test
    void aChangeReachesTheEntryThatWasSentUnderTheOldName() throws Exception {
        Delivery before = accepted(DeliverySamples.notice(both()));
        String old = new String(mail.composer.message(before, both()), StandardCharsets.US_ASCII)
                .replaceAll("UID:[0-9a-f]{32}@", "UID:m@");
        mail.sent(before, old.getBytes(StandardCharsets.US_ASCII));
        mail.desk.scheduleVersion = 2;

        for (Delivery change : List.of(
                DeliverySamples.moved(both()),
                DeliverySamples.uninvited(both()),
                DeliverySamples.invitedAgain(both()))) {
            mail.desk.scheduleVersion = change.occasion().scheduleVersion();
            assertThat(both(mail.calendar(change, both())).getUid().getValue()).isEqualTo("m@sefydliad.example");
        }
    }

    @Test
    void whoWasToldByPostHasAnEntryOfTheNewKind() throws Exception {
        mail.desk.scheduleVersion = 2;

        assertThat(both(mail.calendar(DeliverySamples.moved(both()), both()))
                        .getUid()
                        .getValue())
                .matches("[0-9a-f]{32}@sefydliad\\.example");
    }

    /** The one event, as the second parser reads it; the first has to find no fault either. */
    private static VEvent both(String calendar) throws Exception {
        assertThat(new CalendarBuilder()
                        .build(new StringReader(calendar))
                        .validate()
                        .hasErrors())
                .isFalse();
        ICalendar read = Biweekly.parse(calendar).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return read.getEvents().getFirst();
    }

    private static Delivery accepted(Delivery delivery) {
        return delivery.with(delivery.progress()
                .tried(DeliverySamples.NOW, Attempt.Outcome.ACCEPTED, 250, "ok")
                .to(State.ACCEPTED));
    }

    private static Profile both() {
        return person().byEmail("sian@enghraifft.cymru").profile();
    }
}
