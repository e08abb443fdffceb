package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns Tika's XHTML into blocks: headings, paragraphs, list items and table rows, in reading order. */
final class BlockHandler extends DefaultHandler {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern BULLET = Pattern.compile("^[•·▪◦o\\-–*]\\s+");

    /** Such an item says its place itself, and keeps it better as a paragraph than behind a bullet. */
    private static final Pattern NUMBERED = Pattern.compile("^\\(?(\\d+|[a-z]|[ivx]+)[.)]\\s");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable List<String> row;
    private boolean inItem;
    private boolean inBody;

    List<TextBlock> blocks() {
        return blocks;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "body" -> inBody = true;
            case "tr" -> {
                paragraph();
                row = new ArrayList<>();
            }
            case "td", "th" -> {}
            case "br" -> text.append(' ');
            case "li" -> {
                paragraph();
                inItem = true;
            }
            case "p" -> {
                if (row == null && !inItem) {
                    paragraph();
                    inItem = isList(attributes);
                } else {
                    text.append(' ');
                }
            }
            default -> startOther(name);
        }
    }

    private void startOther(String name) {
        if (HEADING.matcher(name).matches() || name.equals("div")) {
            paragraph();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "td", "th" -> cell();
            case "tr" -> row();
            case "p", "li", "div", "body" -> endBlock(name);
            default -> {
                if (HEADING.matcher(name).matches()) {
                    heading(name.charAt(1) - '0');
                }
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inBody) {
            text.append(ch, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) {
        text.append(' ');
    }

    private void endBlock(String name) {
        if (row != null) {
            text.append(' ');
        } else if (!inItem || !name.equals("p")) {
            paragraph();
        } else {
            paragraph();
            inItem = false;
        }
    }

    private void heading(int level) {
        String words = take();
        if (!words.isEmpty()) {
            blocks.add(new TextBlock.Heading(level, words));
        }
    }

    private void paragraph() {
        String words = take();
        boolean bulleted = BULLET.matcher(words).find();
        if (!words.isEmpty()) {
            boolean numbered = NUMBERED.matcher(words).find();
            blocks.add(
                    (inItem || bulleted) && !numbered
                            ? new TextBlock.ListItem(BULLET.matcher(words).replaceFirst(""))
                            : new TextBlock.Paragraph(words));
        }
        inItem = false;
    }

    private void cell() {
        if (row != null) {
            row.add(take());
        }
    }

    private void row() {
        if (row != null && row.stream().anyMatch(cell -> !cell.isEmpty())) {
            blocks.add(new TextBlock.TableRow(row));
        }
        row = null;
        take();
    }

    private String take() {
        String words = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        text.setLength(0);
        return words;
    }

    private static boolean isList(Attributes attributes) {
        String style = attributes.getValue("class");
        return style != null && style.toLowerCase(java.util.Locale.ROOT).startsWith("list");
    }
}
