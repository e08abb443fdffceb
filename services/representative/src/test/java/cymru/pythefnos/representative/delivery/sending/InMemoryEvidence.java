package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.MessageNames;
import cymru.pythefnos.representative.delivery.bounce.SentMail;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Messages in memory. */
public final class InMemoryEvidence implements Evidence, SentMail {

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
    public Optional<DeliveryId> named(String name) {
        return kept.keySet().stream()
                .filter(id -> MessageNames.of(id).contains(name))
                .findFirst();
    }

    @Override
    public void delete(DeliveryId id) {
        kept.remove(id);
    }
}
