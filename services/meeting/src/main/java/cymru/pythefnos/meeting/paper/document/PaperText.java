package cymru.pythefnos.meeting.paper.document;

import java.util.List;
import java.util.stream.Collectors;

/** A paper's words without their lay-out. */
public record PaperText(List<TextBlock> blocks) {
    public PaperText {
        blocks = List.copyOf(blocks);
    }

    /** For the plain-text rendition: a blank line between blocks, {@code - } before list items, UTF-8 line feeds. */
    public String plain() {
        return blocks.stream().map(PaperText::line).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String line(TextBlock block) {
        return switch (block) {
            case TextBlock.Heading heading -> heading.text();
            case TextBlock.Paragraph paragraph -> paragraph.text();
            case TextBlock.ListItem item -> "- " + item.text();
            case TextBlock.TableRow row -> String.join(" | ", row.cells());
        };
    }
}
