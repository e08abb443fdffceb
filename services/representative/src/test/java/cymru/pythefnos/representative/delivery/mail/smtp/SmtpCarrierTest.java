package cymru.pythefnos.representative.delivery.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.mail.MailSettings;
import cymru.pythefnos.representative.delivery.mail.smtp.ScriptedSmtpServer.Act;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.util.unit.DataSize;

class SmtpCarrierTest {

    private static final EmailAddress SIAN =
            EmailAddress.parse("sian@enghraifft.cymru").orElseThrow();
    private static final byte[] MESSAGE =
            "Subject: Helo\r\nMessage-ID: <1@x>\r\n\r\nŵ\r\n.dot\r\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"BUSY,450", "DEFER_CONTENT,451", "CLOSING,421"})
    void notNowIsDeferred(Act act, int code) throws IOException {
        try (var server = new ScriptedSmtpServer(act);
                var carrier = carrier(server.port(), 50)) {
            Receipt receipt = carrier.hand(MESSAGE, SIAN);

            assertThat(receipt).isInstanceOf(Receipt.Deferred.class);
            assertThat(((Receipt.Deferred) receipt).code()).isEqualTo(code);
            assertThat(server.taken).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"NO_SUCH_USER,550", "REFUSE_CONTENT,554"})
    void neverIsRefused(Act act, int code) throws IOException {
        try (var server = new ScriptedSmtpServer(act);
                var carrier = carrier(server.port(), 50)) {
            Receipt receipt = carrier.hand(MESSAGE, SIAN);

            assertThat(receipt).isInstanceOf(Receipt.Refused.class);
            assertThat(((Receipt.Refused) receipt).code()).isEqualTo(code);
        }
    }

    @Test
    void aLineThatBreaksBeforeTheMessageIsDeferred() throws IOException {
        try (var server = new ScriptedSmtpServer(Act.DROP_BEFORE_DATA);
                var carrier = carrier(server.port(), 50)) {
            assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Deferred.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"DROP_AFTER_DOT", "STALL"})
    void silenceAfterTheMessageIsUnsureSinceItMayHaveBeenTaken(Act act) throws IOException {
        try (var server = new ScriptedSmtpServer(act);
                var carrier = carrier(server.port(), 50, Duration.ofMillis(700))) {
            assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Unsure.class);
            assertThat(server.taken).hasSize(1);
        }
    }

    @Test
    void nobodyListeningIsDeferred() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        try (var carrier = carrier(nobody, 50)) {
            assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Deferred.class);
        }
    }

    @Test
    void theServerGetsExactlyTheBytesThatWereKept() throws IOException {
        try (var server = new ScriptedSmtpServer();
                var carrier = carrier(server.port(), 50)) {
            assertThat(carrier.hand(MESSAGE, SIAN)).isEqualTo(new Receipt.Accepted(250, "250 2.0.0 taken"));
            assertThat(server.taken)
                    .containsExactly(new String(MESSAGE, StandardCharsets.UTF_8).replace("\r\n.dot", "\r\n..dot"));
        }
    }

    @Test
    void aLineIsUsedForAsManyMessagesAsAgreed() throws IOException {
        try (var server = new ScriptedSmtpServer();
                var carrier = carrier(server.port(), 3)) {
            for (int i = 0; i < 7; i++) {
                assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Accepted.class);
            }
            assertThat(server.taken).hasSize(7);
            assertThat(server.connections).hasValue(3);
        }
    }

    @Test
    void aLineThatTheServerClosedMeanwhileIsOpenedAgain() throws IOException {
        try (var server = new ScriptedSmtpServer(Act.ACCEPT, Act.CLOSING);
                var carrier = carrier(server.port(), 50)) {
            assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Accepted.class);
            assertThat(carrier.hand(MESSAGE, SIAN)).isInstanceOf(Receipt.Accepted.class);
            assertThat(server.connections).hasValue(2);
        }
    }

    @Test
    void whatTheServerSaidKeepsTheAddressToItself() {
        assertThat(SmtpReplies.tidy("550 5.1.1 <sian@enghraifft.cymru>: no\r\nsuch user"))
                .isEqualTo("550 5.1.1 <…>: no such user");
    }

    /** As patient as a busy machine needs. */
    private static SmtpCarrier carrier(int port, int perConnection) {
        return carrier(port, perConnection, Duration.ofSeconds(30));
    }

    private static SmtpCarrier carrier(int port, int perConnection, Duration patience) {
        MailProperties mail = new MailProperties();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        var settings = new MailSettings(
                "x@sefydliad.example",
                "",
                DataSize.ofMegabytes(7),
                30,
                "http://x",
                1,
                1,
                perConnection,
                Duration.ofMinutes(1),
                MailSettings.Tls.NONE,
                new MailSettings.Timeouts(patience, patience, patience));
        return new SmtpCarrier(new SmtpServer(mail, settings), Optional.empty(), perConnection);
    }
}
