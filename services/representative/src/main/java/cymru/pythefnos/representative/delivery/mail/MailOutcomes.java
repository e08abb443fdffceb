package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** What came of each attempt to hand a message to the mail server, by kind and by class of its reply; not whose it was. */
final class MailOutcomes implements MeterBinder {
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    private enum Outcome {
        ACCEPTED("accepted", "2xx"),
        DEFERRED("deferred", "4xx"),
        NOT_REACHED("deferred", "none"),
        REFUSED("refused", "5xx"),
        UNKNOWN("unknown", "none");

        private final String kind;
        private final String reply;

        Outcome(String kind, String reply) {
            this.kind = kind;
            this.reply = reply;
        }

        static Outcome of(Receipt receipt) {
            return switch (receipt) {
                case Receipt.Accepted yes -> ACCEPTED;
                case Receipt.Deferred later -> later.code() == null ? NOT_REACHED : DEFERRED;
                case Receipt.Refused no -> REFUSED;
                case Receipt.Unsure unsure -> UNKNOWN;
            };
        }
    }

    MailOutcomes() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    /** The line, with what comes over it counted. */
    Carrier counted(Carrier line) {
        return new Counted(line, counts);
    }

    private record Counted(Carrier line, Map<Outcome, LongAdder> counts) implements Carrier {
        @Override
        public Receipt hand(byte[] message, EmailAddress to) {
            Receipt receipt = line.hand(message, to);
            Objects.requireNonNull(counts.get(Outcome.of(receipt))).increment();
            return receipt;
        }

        @Override
        public void close() {
            line.close();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.forEach((outcome, count) -> FunctionCounter.builder("pythefnos.mail.attempts", count, LongAdder::sum)
                .description("Attempts to hand a message to the mail server")
                .tags("outcome", outcome.kind, "reply", outcome.reply)
                .register(registry));
    }
}
