package cymru.pythefnos.meeting.paper.document;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A paper in the middle form: semantic HTML without lay-out, which every reader writes and every writer reads.
 *
 * <ul>
 *   <li>blocks: {@code h1} to {@code h6}, {@code p}, {@code ul}, {@code ol}, {@code table} ({@code th} with its
 *       {@code scope}, {@code colspan}, {@code rowspan}), {@code section class=notes} with a {@code div} for each note;
 *   <li>an {@code li} of an {@code ol} has its number as its original shows it in {@code data-label};
 *   <li>inline: {@code strong}, {@code em}, {@code sup}, {@code sub}, {@code br}, {@code a href}, {@code span lang},
 *       {@code a class=note} with the note's number;
 *   <li>what can't be carried over: {@code mark data-loss=KIND data-page=N}, with what its author says of it inside.
 * </ul>
 *
 * @param body the blocks
 * @param losses what the marks stand for, and what else its uploader should know
 */
public record PaperHtml(Element body, List<Loss> losses) {
    public PaperHtml {
        losses = List.copyOf(losses);
    }

    /** Whether there are words in it, not counting marks. */
    public boolean hasWords() {
        Element words = body.clone();
        words.select("mark").remove();
        return !words.wholeText().isBlank();
    }
}
