package cymru.pythefnos.meeting.api.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one seat was owed and given for one meeting.
 *
 * @param missing renditions that this seat needs, that nobody has uploaded, and for which it was given nothing else
 * @param unreadable papers of which this seat's holder told us that they could not read them
 */
public record SeatFigures(
        String seatId, Served notice, List<PaperServed> papers, List<Missing> missing, List<String> unreadable) {

    /**
     * How it was met.
     *
     * @param by the delivery that counts: the first received; null if none was
     * @param attempts every delivery there was, for the current schedule
     */
    public record Served(Met met, @Nullable Attempt by, List<Attempt> attempts) {}

    public record PaperServed(String paperId, Served served) {}

    public record Missing(String paperId, String format, String language) {}
}
