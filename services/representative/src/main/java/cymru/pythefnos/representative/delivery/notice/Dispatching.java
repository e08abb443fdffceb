package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Progress;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts a delivery on its way, once; if it is owed already, for one more seat. */
public final class Dispatching {
    private static final Set<Reason> REVIVED = EnumSet.of(Reason.SEAT_LEFT, Reason.BACK_IN_SEAT);

    /** Whoever leaves a seat hears of all its meetings at once: so long, the messages wait for one another. */
    private static final Duration FAREWELLS = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final SendingQueue queue;
    private final DeemedReceipt receipt;

    public Dispatching(Deliveries deliveries, SendingQueue queue, DeemedReceipt receipt) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.receipt = receipt;
    }

    public void dispatch(Delivery delivery) {
        dispatch(List.of(delivery), delivery.createdAt());
    }

    /** Many at once, in few writes; those that are there already one by one. */
    public void dispatch(List<Delivery> all, Instant now) {
        Set<DeliveryId> known = deliveries.addAll(
                all.stream().map(delivery -> first(delivery, now)).toList());
        for (Delivery delivery : all) {
            if (known.contains(delivery.id())) {
                deliveries.find(delivery.id()).ifPresent(before -> again(before, delivery));
            }
        }
        queue(all, now, false);
        queue(all, now.plus(FAREWELLS), true);
    }

    /** Keeps on record what need not be sent; what is there already stays as it is. */
    void record(List<Delivery> ended) {
        deliveries.addAll(ended.stream().map(Change::silent).toList());
    }

    private void queue(List<Delivery> all, Instant due, boolean farewells) {
        List<DeliveryId> mail = all.stream()
                .filter(delivery -> delivery.way() == Way.EMAIL)
                .filter(delivery -> (delivery.kind() == Kind.UNINVITED) == farewells)
                .map(Delivery::id)
                .toList();
        if (!mail.isEmpty()) {
            queue.addAll(mail, due);
        }
    }

    /**
     * Revives stopped deliveries when someone returns, or leaves again; a second seat is told with the first; a paper that
     * waits is for the date that the meeting has now.
     */
    private void again(Versioned<Delivery> known, Delivery delivery) {
        Delivery before = known.state();
        if (before.state() == State.STOPPED
                && REVIVED.contains(before.progress().reason())) {
            Delivery anew =
                    before.updatedTo(delivery).covering(delivery.seats()).with(Progress.startingBy(before.way()));
            keep(first(anew, delivery.createdAt()), known);
        } else {
            bringUpToDate(known, before.outdatedBy(delivery) ? before.updatedTo(delivery) : before, delivery);
        }
    }

    private void bringUpToDate(Versioned<Delivery> known, Delivery current, Delivery delivery) {
        if (!current.seats().containsAll(delivery.seats())) {
            keep(covering(current, delivery), known);
        } else if (!current.equals(known.state())) {
            keep(Change.silent(current), known);
        }
    }

    /** A letter that would come after the meeting has failed from the start: somebody has to phone. */
    private Change first(Delivery delivery, Instant now) {
        boolean noUse = delivery.way() == Way.POST
                && delivery.kind().tells()
                && !receipt.isThereBefore(delivery.occasion().day(), Occasion.dayOf(now));
        return noUse
                ? Change.failed(
                        delivery.with(delivery.progress().ending(State.FAILED, Reason.LETTER_TOO_LATE)),
                        Reason.LETTER_TOO_LATE)
                : Change.silent(delivery);
    }

    private static Change covering(Delivery before, Delivery delivery) {
        Delivery all = before.covering(delivery.seats());
        LocalDate received = before.progress().receivedOn();
        return received == null ? Change.silent(all) : Change.received(all, received);
    }

    private void keep(Change change, Versioned<Delivery> known) {
        deliveries
                .replace(change, known.version())
                .orThrow(stale -> new Overtaken(known.state().id()));
    }
}
