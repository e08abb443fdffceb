package cymru.pythefnos.representative.delivery.details;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the words and files of meetings are asked for when a message is written; none of them is kept here.
 *
 * <p>Every method throws {@link DetailsUnavailable} if it can't be learnt now.
 */
public interface MeetingDetailsSource {

    /** The meeting that it is about, as it was when that news came or later. */
    MeetingDetails meeting(Delivery delivery);

    /** The paper that it is a copy of, as it was when that version came or later. */
    PaperDetails paper(PaperCopy copy);

    /** The file, whole. */
    byte[] rendition(PaperCopy copy);

    /** The file, as it comes. */
    void rendition(PaperCopy copy, OutputStream out) throws IOException;
}
