package cymru.pythefnos.representative.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailOutcomesTest {
    private static final List<Receipt> RECEIPTS = List.of(
            new Receipt.Accepted(250, "alys@rhywle.example is glad"),
            new Receipt.Accepted(250, ""),
            new Receipt.Deferred(451, "later"),
            new Receipt.Deferred(null, "no route"),
            new Receipt.Refused(550, "alys@rhywle.example is unknown", true),
            new Receipt.Unsure("silence"));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void eachAttemptCountsForWhatCameOfItAndNamesNobody() {
        MailOutcomes outcomes = new MailOutcomes();
        outcomes.bindTo(registry);
        Carrier line = outcomes.counted(new Script(new ArrayDeque<>(RECEIPTS)));
        for (Receipt receipt : RECEIPTS) {
            assertThat(line.hand(
                            new byte[0],
                            EmailAddress.parse("alys@rhywle.example").orElseThrow()))
                    .isEqualTo(receipt);
        }
        Map<String, Double> counted = registry.find("pythefnos.mail.attempts").functionCounters().stream()
                .collect(Collectors.toMap(
                        each -> each.getId().getTag("outcome") + " "
                                + each.getId().getTag("reply"),
                        FunctionCounter::count));
        assertThat(counted)
                .isEqualTo(Map.of(
                        "accepted 2xx",
                        2.0,
                        "deferred 4xx",
                        1.0,
                        "deferred none",
                        1.0,
                        "refused 5xx",
                        1.0,
                        "unknown none",
                        1.0));
    }

    private record Script(Queue<Receipt> receipts) implements Carrier {
        @Override
        public Receipt hand(byte[] message, EmailAddress to) {
            return receipts.remove();
        }

        @Override
        public void close() {}
    }
}
