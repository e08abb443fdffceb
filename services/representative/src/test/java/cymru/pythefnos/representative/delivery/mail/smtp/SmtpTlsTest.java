package cymru.pythefnos.representative.delivery.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.mail.MailSettings;
import cymru.pythefnos.representative.delivery.mail.MailSettings.Tls;
import cymru.pythefnos.representative.delivery.mail.smtp.ScriptedSmtpServer.Act;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.util.unit.DataSize;

/** Once TLS is asked for, nothing is said in the clear, nor to a server whose certificate nobody vouches for. */
class SmtpTlsTest {

    private static final EmailAddress SIAN =
            EmailAddress.parse("sian@enghraifft.cymru").orElseThrow();
    private static final byte[] MESSAGE =
            "Subject: Helo\r\nMessage-ID: <1@x>\r\n\r\nx\r\n".getBytes(StandardCharsets.UTF_8);

    private final GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    private final MailProperties mail = new MailProperties();

    @AfterEach
    void stop() {
        encrypted.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void aServerWithoutItIsHandedNothing(Tls tls) throws Exception {
        try (var plain = new ScriptedSmtpServer(Act.ACCEPT)) {
            mail.setPort(plain.port());
            assertThat(handed(tls)).isNotInstanceOf(Receipt.Accepted.class);
            assertThat(plain.taken).isEmpty();
        }
    }

    @Test
    void aCertificateOfNobodysIsNotTrusted() {
        encrypted.start();
        mail.setPort(encrypted.getSmtps().getPort());
        assertThat(handed(Tls.TLS)).isNotInstanceOf(Receipt.Accepted.class);
        assertThat(encrypted.getReceivedMessages()).isEmpty();
    }

    @Test
    void oneThatIsTrustedIsHandedTheMessageAfterALogin() {
        encrypted.setUser("gwasanaeth@sefydliad.example", "gwasanaeth", "cyfrinach");
        encrypted.start();
        mail.setPort(encrypted.getSmtps().getPort());
        mail.setUsername("gwasanaeth");
        mail.setPassword("cyfrinach");
        mail.getProperties().put("mail.smtp.ssl.trust", "127.0.0.1");
        // its own certificate is for another name
        mail.getProperties().put("mail.smtp.ssl.checkserveridentity", "false");
        assertThat(handed(Tls.TLS)).isInstanceOf(Receipt.Accepted.class);
        assertThat(encrypted.getReceivedMessages()).hasSize(1);
    }

    private Receipt handed(Tls tls) {
        mail.setHost("127.0.0.1");
        Duration patience = Duration.ofSeconds(10);
        var settings = new MailSettings(
                "x@sefydliad.example",
                "",
                DataSize.ofMegabytes(7),
                30,
                "http://x",
                1,
                1,
                50,
                Duration.ofMinutes(1),
                tls,
                new MailSettings.Timeouts(patience, patience, patience));
        try (var carrier = new SmtpCarrier(new SmtpServer(mail, settings), Optional.empty(), 50)) {
            return carrier.hand(MESSAGE, SIAN);
        }
    }
}
