package cymru.pythefnos.representative.delivery;

import java.time.Instant;
import java.util.List;

/** The e-mails that are due, small and quick; {@link Deliveries} knows why. */
public interface SendingQueue {

    /** Has workers look at them from that moment on; nothing changes for those that are in the queue already. */
    void addAll(List<DeliveryId> ids, Instant due);
}
