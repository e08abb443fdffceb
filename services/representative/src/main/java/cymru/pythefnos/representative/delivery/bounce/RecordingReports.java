package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.person.HoldingAddresses;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes what a report says into the record, once however often it is read. Whatever failed for good at its address holds
 * the address; what failed otherwise is somebody's turn alone; the rest is written down.
 */
public final class RecordingReports {
    private static final Set<State> BY_MAIL = EnumSet.of(State.ACCEPTED, State.UNKNOWN, State.QUEUED, State.RETRY);

    private final Deliveries deliveries;
    private final Representatives people;
    private final SentMail sent;
    private final HoldingAddresses holding;
    private final MailOrHand handing;
    private final Clock clock;

    public RecordingReports(
            Deliveries deliveries,
            Representatives people,
            SentMail sent,
            HoldingAddresses holding,
            MailOrHand handing,
            Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.sent = sent;
        this.holding = holding;
        this.handing = handing;
        this.clock = clock;
    }

    /** Doing it again, also after a crash on the way, comes to the same. */
    public Handled record(Report report) {
        return delivery(report)
                .flatMap(deliveries::find)
                .map(known -> record(known, report, telling(known.state(), report)))
                .orElse(Handled.UNKNOWN);
    }

    /** A token that we never gave is not trusted to be a mistake: what else the report says does not count then. */
    private Optional<DeliveryId> delivery(Report report) {
        return report.returnTokens().isEmpty()
                ? sent.named(MessageNames.byMessageId(report.messageId()))
                : report.returnTokens().stream()
                        .flatMap(token -> sent.named(MessageNames.byToken(token)).stream())
                        .findFirst();
    }

    /** What it says of the person's address; else the worst of any other, such as one to which theirs passes mail on. */
    private Report.Recipient telling(Delivery delivery, Report report) {
        Comparator<Report.Recipient> worst = Comparator.comparing(
                        (Report.Recipient each) -> isTheirs(delivery, each) ? 0 : 1)
                .thenComparing(Report.Recipient::action);
        return report.recipients().stream().min(worst).orElseThrow();
    }

    private Handled record(Versioned<Delivery> known, Report report, Report.Recipient said) {
        Delivery delivery = known.state();
        if (said.action() == Report.Action.OTHER) {
            return Handled.NO_REPORT;
        }
        if (delivery.state() == State.SENDING) {
            return Handled.LATER;
        }
        boolean failed = said.action() == Report.Action.FAILED;
        Attempt attempt = new Attempt(
                report.at(),
                failed ? Attempt.Outcome.BOUNCED : Attempt.Outcome.DELAYED,
                null,
                said.status().toString());
        return delivery.progress().attempts().contains(attempt)
                ? Handled.REPEATED
                : failed ? cameBack(known, attempt, said) : noted(known, attempt);
    }

    /** The address is held first: the record says that all is done. */
    private Handled cameBack(Versioned<Delivery> known, Attempt attempt, Report.Recipient said) {
        Delivery delivery = known.state();
        boolean held = holds(delivery, said);
        Handled handled = delivery.way() == Way.EMAIL && BY_MAIL.contains(delivery.state())
                ? kept(
                        Change.failed(delivery.with(delivery.progress().bounced(attempt)), Reason.BOUNCED),
                        known,
                        Handled.CAME_BACK)
                : noted(known, attempt);
        if (held) {
            handing.over(delivery.person());
        }
        return held && handled != Handled.LATER ? Handled.HELD : handled;
    }

    private Handled noted(Versioned<Delivery> known, Attempt attempt) {
        Delivery delivery = known.state();
        return kept(Change.silent(delivery.with(delivery.progress().noting(attempt))), known, Handled.NOTED);
    }

    private Handled kept(Change change, Versioned<Delivery> known, Handled done) {
        return deliveries.replace(change, known.version()) instanceof Result.Done ? done : Handled.LATER;
    }

    /** Whether the person's address is held for it; one that they no longer have is not. */
    private boolean holds(Delivery delivery, Report.Recipient said) {
        if (!said.status().permanent()) {
            return false;
        }
        return said.status()
                .fault()
                .map(fault -> new Hold(clock.instant(), fault, said.status().toString()))
                .filter(hold -> theirs(delivery, said)
                        .anyMatch(email -> holding.hold(delivery.person(), email.address(), hold)))
                .isPresent();
    }

    private boolean isTheirs(Delivery delivery, Report.Recipient said) {
        return theirs(delivery, said).findAny().isPresent();
    }

    private Stream<Channel.Email> theirs(Delivery delivery, Report.Recipient said) {
        return people.profile(delivery.person()).stream()
                .flatMap(Profile::emails)
                .filter(email -> said.addresses().stream().anyMatch(email::isAt));
    }
}
