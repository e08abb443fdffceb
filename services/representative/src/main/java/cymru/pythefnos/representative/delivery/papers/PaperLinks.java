package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import java.time.Instant;
import java.util.Optional;

/** Personal links to papers that are too large to attach, and to packs. Only a hash of the secret part is kept. */
public interface PaperLinks {

    /**
     * A new secret by which the delivery's paper can be fetched until then. Another one for the same delivery leaves the
     * first one working, since its message may have arrived.
     */
    String make(DeliveryId id, PaperCopy copy, Instant expires);

    /** What the secret opens at that moment. */
    Optional<PaperCopy> open(String secret, Instant now);

    /** The same for a pack: all papers of the meeting, as they are when somebody opens it. */
    String makePack(DeliveryId id, PersonalPack pack, Instant expires);

    /** Which pack the secret opens at that moment. */
    Optional<PersonalPack> openPack(String secret, Instant now);

    /** Closes every link of that delivery. */
    void forget(DeliveryId id);
}
