package cymru.pythefnos.representative.delivery.mail;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address that is taken at registration can be written to, with its calendar entry. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a^b", "{x}", "`", "50%off", "a|b", "a!b", "a#b", "a$b", "a&b", "o'neill", "a*b", "a+b", "a/b", "a=b",
                "a?b", "a_b", "a~b", "a-b", "a.b"
            })
    void itIsWrittenTo(String local) throws Exception {
        String address = local + "@enghraifft.cymru";
        assertThat(EmailAddress.parse(address)).isPresent();
        MailDesk mail = new MailDesk();
        var sian = person().byEmail(address).profile();
        MimeMessage message = mail.message(DeliverySamples.notice(sian), sian);

        var to = (InternetAddress) message.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo(address).isEqualTo(new InternetAddress(address).getAddress());
        var event =
                Biweekly.parse(MailDesk.part(message, 2)).first().getEvents().getFirst();
        assertThat(java.net
                        .URI
                        .create(
                                event.getAttendees().getFirst().getUri() == null
                                        ? "mailto:"
                                                + event.getAttendees()
                                                        .getFirst()
                                                        .getEmail()
                                        : event.getAttendees().getFirst().getUri())
                        .getSchemeSpecificPart())
                .isEqualTo(address);
    }
}
