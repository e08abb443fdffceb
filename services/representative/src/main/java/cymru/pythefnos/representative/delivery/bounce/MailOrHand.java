package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import cymru.pythefnos.representative.person.AddressNews;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Between machine and hand: what waits to be mailed to an address that is held is somebody's turn at once, with its
 * deadline; what still waits for somebody once the address is right again is mailed.
 */
public final class MailOrHand implements AddressNews {
    private static final Set<Reason> BY_ADDRESS = EnumSet.of(Reason.BOUNCED, Reason.ADDRESS_HELD, Reason.REFUSED);

    private final Deliveries deliveries;
    private final Representatives people;
    private final SendingQueue queue;
    private final Clock clock;

    public MailOrHand(Deliveries deliveries, Representatives people, SendingQueue queue, Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.queue = queue;
        this.clock = clock;
    }

    /** Whoever is sending one of them at this moment finds out by themselves. */
    void over(RepresentativeId person) {
        if (isMailed(person)) {
            return;
        }
        for (Versioned<Delivery> stored : ahead(person)) {
            Delivery delivery = stored.state();
            if (delivery.sendable() && delivery.state() != State.SENDING) {
                deliveries.replace(byHand(delivery), stored.version());
            }
        }
    }

    /** Of what may have arrived it stays unknown whether it did. */
    private static Change byHand(Delivery delivery) {
        boolean perhaps = delivery.state() == State.UNKNOWN;
        State end = perhaps ? State.UNKNOWN : State.FAILED;
        Reason why = perhaps ? Reason.OUTCOME_UNKNOWN : Reason.ADDRESS_HELD;
        return Change.failed(delivery.with(delivery.progress().ending(end, why)), why);
    }

    @Override
    public void usableAgain(RepresentativeId person) {
        if (!isMailed(person)) {
            return;
        }
        for (Versioned<Delivery> stored : ahead(person)) {
            Delivery delivery = stored.state();
            if (waitsForAddress(delivery)) {
                Change again = Change.silent(delivery.with(delivery.progress().to(State.RETRY)));
                deliveries.replace(again, stored.version());
                queue.addAll(List.of(delivery.id()), clock.instant());
            }
        }
    }

    /** Reminders that were not sent on their day are no help later. */
    private static boolean waitsForAddress(Delivery delivery) {
        Reason why = delivery.progress().reason();
        return delivery.state() == State.FAILED
                && why != null
                && BY_ADDRESS.contains(why)
                && delivery.kind() != Kind.REMINDER;
    }

    private boolean isMailed(RepresentativeId person) {
        return people.profile(person).flatMap(Reach::email).isPresent();
    }

    private List<Versioned<Delivery>> ahead(RepresentativeId person) {
        Instant now = clock.instant();
        return deliveries.ofPerson(person).stream()
                .filter(stored -> stored.state().way() == Way.EMAIL)
                .filter(stored -> stored.state().occasion().start().isAfter(now))
                .toList();
    }
}
