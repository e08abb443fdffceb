package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.person.Profile;
import java.util.List;

/** Writes the letter of a delivery. */
public interface LetterComposer {

    /**
     * The letter as a PDF; with a paper, the pack of its meeting is behind it.
     *
     * @param others what it says or hands over besides
     * @throws DetailsUnavailable if what to write can't be learnt now
     */
    byte[] letter(Delivery delivery, List<Delivery> others, Profile to);
}
