package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.person.Profile;

/** Writes the message of a delivery. */
public interface MessageComposer {

    /**
     * The whole message, ready for the mail server.
     *
     * @throws DetailsUnavailable if what to write can't be learnt now
     */
    byte[] message(Delivery delivery, Profile to);
}
