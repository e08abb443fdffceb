package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.representative.delivery.DeliveryId;
import java.util.Optional;

/** The messages that were sent, by what a report calls them. */
public interface SentMail {

    /** @param name as {@link MessageNames} has them */
    Optional<DeliveryId> named(String name);
}
