package cymru.pythefnos.representative.delivery;

import java.time.Instant;

/** The e-mails that are due, small and quick; {@link Deliveries} knows why. */
public interface SendingQueue {

    /** Has a worker look at it from that moment on; nothing changes if it is in the queue already. */
    void add(DeliveryId id, Instant due);
}
