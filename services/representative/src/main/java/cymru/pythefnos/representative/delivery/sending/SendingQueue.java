package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveryId;
import java.time.Instant;
import java.util.List;

/** The e-mails that are due, small and quick; {@link Deliveries} knows why. */
public interface SendingQueue {

    /**
     * Has workers look at them from that moment on, once more at those that one looks at just now. Nothing changes for
     * those that wait for their time already.
     */
    void addAll(List<DeliveryId> ids, Instant due);
}
