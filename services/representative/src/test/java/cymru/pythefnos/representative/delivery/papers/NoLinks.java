package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import java.time.Instant;
import java.util.Optional;

/** Opens nothing. */
public final class NoLinks implements PaperLinks {

    @Override
    public String make(DeliveryId id, PaperCopy copy, Instant expires) {
        return "secret";
    }

    @Override
    public Optional<PaperCopy> open(String secret, Instant now) {
        return Optional.empty();
    }

    @Override
    public String makePack(DeliveryId id, PersonalPack pack, Instant expires) {
        return "secret-of-pack";
    }

    @Override
    public Optional<PersonalPack> openPack(String secret, Instant now) {
        return Optional.empty();
    }

    @Override
    public void forget(DeliveryId id) {}
}
