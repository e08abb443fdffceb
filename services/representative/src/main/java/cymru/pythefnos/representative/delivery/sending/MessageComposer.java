package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.person.Profile;
import java.util.List;

/** Writes the message of one delivery, or of several that go together. */
public interface MessageComposer {

    /**
     * The whole message, ready for the mail server.
     *
     * @param together what it gives, the one that carries the others first
     * @throws DetailsUnavailable if what to write can't be learnt now
     */
    byte[] message(List<Delivery> together, Profile to);
}
