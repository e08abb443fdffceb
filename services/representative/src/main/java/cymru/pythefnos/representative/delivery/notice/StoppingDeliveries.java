package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import java.util.List;
import java.util.function.Predicate;

/** Holds back what has not reached anybody and is no longer right. What was sent stays as it was. */
public final class StoppingDeliveries {

    private final Deliveries deliveries;

    public StoppingDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Stops those that wait, among the given ones; an unknown one is not tried again. */
    public void stop(List<Versioned<Delivery>> among, Predicate<Delivery> which, State end, Reason why) {
        among.stream()
                .filter(stored -> stored.state().waits() && which.test(stored.state()))
                .forEach(stored -> keep(stored.state().ended(end, why), stored));
    }

    void keep(Delivery changed, Versioned<Delivery> stored) {
        deliveries.replace(Change.silent(changed), stored.version()).orThrow(stale -> new Overtaken(changed.id()));
    }
}
