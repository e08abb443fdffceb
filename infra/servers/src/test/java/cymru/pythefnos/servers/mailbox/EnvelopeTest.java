package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant TIME = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void isReadBackAsItWasWritten() {
        var envelope = new Envelope("bwrdd@iechyd.example", List.of("siân@example.org", "b@example.org"), TIME);
        assertThat(Envelope.of(new String(envelope.headers(), UTF_8) + "Subject: x\r\n\r\n"))
                .isEqualTo(envelope);
    }

    @Test
    void aMessageThatClaimsAnotherEnvelopeIsNotBelieved() {
        var envelope = new Envelope("", List.of("a@example.org"), TIME);
        String forged = "X-Pythefnos-Received: 1999-01-01T00:00:00Z\r\nDelivered-To: b@example.org\r\n";
        assertThat(Envelope.of(new String(envelope.headers(), UTF_8) + forged)).isEqualTo(envelope);
    }

    @Test
    void anyOtherFileIsRefused() {
        assertThatThrownBy(() -> Envelope.of("Subject: x\r\n\r\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
