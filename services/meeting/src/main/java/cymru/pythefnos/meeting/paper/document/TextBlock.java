package cymru.pythefnos.meeting.paper.document;

import java.util.List;

/** A piece of a document's text, in reading order, with as much structure as its original shows. */
public sealed interface TextBlock {

    /** @param level from 1, the highest, to 6 */
    record Heading(int level, String text) implements TextBlock {}

    record Paragraph(String text) implements TextBlock {}

    record ListItem(String text) implements TextBlock {}

    record TableRow(List<String> cells) implements TextBlock {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }
}
