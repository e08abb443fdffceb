package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.DeliveryId;
import java.util.Optional;

/** The exact bytes of every message that was handed to a mail server, or is about to be. */
public interface Evidence {

    /** Keeps them in place of those of an attempt that certainly came to nothing. */
    void keep(DeliveryId id, byte[] message);

    Optional<byte[]> find(DeliveryId id);

    /** Nothing if there is none. */
    void delete(DeliveryId id);
}
