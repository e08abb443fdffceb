package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.chassis.metrics.OutcomeCounts;
import cymru.pythefnos.representative.delivery.bounce.Handled;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;

/** What came of each message in the mailbox of reports; not whose it was. */
public final class ReportOutcomes implements MeterBinder {
    private final OutcomeCounts<Handled> counts = new OutcomeCounts<>(Handled.class);

    public void count(Handled handled) {
        counts.count(handled);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.bindTo(
                registry,
                "pythefnos.mail.reports",
                "Messages in the mailbox of reports, by what came of them",
                handled -> Tags.of("outcome", handled.name().toLowerCase(Locale.ROOT)));
    }
}
