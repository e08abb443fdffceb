package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import java.time.Duration;
import org.jsoup.nodes.Element;

/**
 * What one inspection or conversion may cost. The counts are those that typesetting is slow in; they refuse early what the limits on time
 * and memory would stop late.
 *
 * @param time from the request to the answer
 * @param heapMegabytes of the child process
 */
public record Budget(Duration time, int heapMegabytes) {
    private static final int BLOCKS = 4_000;
    private static final int CELLS = 12_000;
    private static final int CHARACTERS = 500_000;

    static boolean isExceededBy(PaperHtml paper) {
        Element body = paper.body();
        return body.select("h1, h2, h3, h4, h5, h6, li, tr, :not(td, th) > p").size() > BLOCKS
                || body.select("td, th").size() > CELLS
                || body.wholeText().length() > CHARACTERS;
    }
}
