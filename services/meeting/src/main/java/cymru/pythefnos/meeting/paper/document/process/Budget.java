package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.document.TextBlock;
import java.time.Duration;

/**
 * What one conversion may cost. The counts are those that typesetting is slow in; they refuse early what the limits on time
 * and memory would stop late.
 *
 * @param time from the request to the answer
 * @param heapMegabytes of the child process
 */
public record Budget(Duration time, int heapMegabytes) {
    private static final int BLOCKS = 4_000;
    private static final int CHARACTERS = 500_000;

    static boolean isExceededBy(PaperText text) {
        return text.blocks().size() > BLOCKS
                || text.blocks().stream().mapToLong(Budget::characters).sum() > CHARACTERS;
    }

    private static long characters(TextBlock block) {
        return switch (block) {
            case TextBlock.Heading heading -> heading.text().length();
            case TextBlock.Paragraph paragraph -> paragraph.text().length();
            case TextBlock.ListItem item -> item.text().length();
            case TextBlock.TableRow row ->
                row.cells().stream().mapToLong(String::length).sum();
        };
    }
}
