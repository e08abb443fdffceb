package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.metrics.OutcomeCounts;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What came of each attempt to hand a message to the mail server, by kind and by class of its reply; not whose it was. */
final class MailOutcomes implements MeterBinder {
    private final OutcomeCounts<Outcome> counts = new OutcomeCounts<>(Outcome.class);

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

    /** The line, with what comes over it counted. */
    Carrier counted(Carrier line) {
        return new Counted(line, counts);
    }

    private record Counted(Carrier line, OutcomeCounts<Outcome> counts) implements Carrier {
        @Override
        public Receipt hand(byte[] message, EmailAddress to) {
            Receipt receipt = line.hand(message, to);
            counts.count(Outcome.of(receipt));
            return receipt;
        }

        @Override
        public void close() {
            line.close();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.bindTo(
                registry,
                "pythefnos.mail.attempts",
                "Attempts to hand a message to the mail server",
                outcome -> Tags.of("outcome", outcome.kind, "reply", outcome.reply));
    }
}
