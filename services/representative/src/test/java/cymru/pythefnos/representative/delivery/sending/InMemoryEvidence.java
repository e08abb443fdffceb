package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.DeliveryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Messages in memory. */
public final class InMemoryEvidence implements Evidence {

    private final Map<DeliveryId, byte[]> kept = new HashMap<>();

    @Override
    public void keep(DeliveryId id, byte[] message) {
        kept.put(id, message);
    }

    @Override
    public Optional<byte[]> find(DeliveryId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void delete(DeliveryId id) {
        kept.remove(id);
    }
}
