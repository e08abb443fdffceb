package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.person.Profile;
import java.util.List;

/** Writes the letter of a delivery. */
public interface LetterComposer {

    /**
     * The letter as a PDF, with the paper behind it if that is a PDF too.
     *
     * @param others further meetings of which the same letter tells
     * @throws DetailsUnavailable if what to write can't be learnt now
     */
    byte[] letter(Delivery delivery, List<Delivery> others, Profile to);
}
