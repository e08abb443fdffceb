package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.representative.delivery.DeliveryId;
import java.time.Instant;
import java.util.Optional;

/** Personal links by which somebody says that they can't read a paper. Only a hash of the secret part is kept. */
public interface UnreadableLinks {

    /** A new secret for that delivery, good until then. An earlier one stays good, since its message may have arrived. */
    String make(DeliveryId id, Instant expires);

    /** Whose paper it is about, if the secret is good at that moment. */
    Optional<DeliveryId> open(String secret, Instant now);

    /** Closes every link of that delivery. */
    void forget(DeliveryId id);
}
