package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Method;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving a seat is one warm message; calendars are cleared beside it. */
class FarewellsTest {

    private final MailDesk mail = new MailDesk();
    private final Profile sian = person().byEmail("sian@enghraifft.cymru")
            .reading(PreferredLanguage.EN)
            .profile();
    private final Delivery march = DeliverySamples.uninvited(sian);
    private final Delivery april = DeliverySamples.uninvited(sian, "2027-04-27");

    @BeforeEach
    void bothAreOwed() {
        List.of(april, march).forEach(each -> mail.deliveries.add(Change.silent(each)));
    }

    @Test
    void theFirstSaysItForAllWithThanks() throws Exception {
        MimeMessage message = mail.message(march, sian);

        assertThat(message.getSubject()).isEqualTo("You no longer need to come to the group’s meetings");
        assertThat(MailDesk.part(message, 0))
                .contains("Thank you for your work with the group.")
                .contains("Date: Tuesday 30 March 2027")
                .contains("- Tuesday 27 April 2027, 10:00 to 12:00")
                .contains("Llŷr Huws");
    }

    @Test
    void theOthersOnlyClearTheCalendar() throws Exception {
        MimeMessage message = mail.message(april, sian);

        assertThat(message.getSubject()).isEqualTo("Meeting taken out of your calendar: Tuesday 27 April 2027");
        assertThat(MailDesk.part(message, 0))
                .contains("This message takes this meeting out of your calendar.", "our other message says more")
                .doesNotContain("no longer need to come", "Thank you for your work");
        assertThat(Biweekly.parse(MailDesk.part(message, 2)).first().getMethod())
                .isEqualTo(Method.cancel());
    }

    @Test
    void whatTheFirstCouldNotKnowOfSaysItItself() throws Exception {
        Delivery written = march.with(march.progress()
                .tried(march.createdAt().minus(Duration.ofSeconds(1)), Attempt.Outcome.ACCEPTED, 250, "ok")
                .to(State.ACCEPTED));
        mail.deliveries.replace(
                Change.silent(written),
                mail.deliveries.find(march.id()).orElseThrow().version());

        assertThat(mail.plain(april, sian)).contains("You no longer need to come to this meeting.");
    }
}
