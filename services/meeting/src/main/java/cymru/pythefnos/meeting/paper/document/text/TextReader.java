package cymru.pythefnos.meeting.paper.document.text;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.html.Header;
import cymru.pythefnos.meeting.paper.document.html.Labels;
import cymru.pythefnos.meeting.paper.document.html.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a text file: lists, tables between tabs, lines that stay lines, and sentences that were wrapped. */
public final class TextReader {
    /** About five hundred pages: more is no meeting paper, and would take minutes to set. */
    private static final int LONGEST = 2_000_000;

    private static final int WRAPPED = 50;
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");

    private final int width;
    private final boolean dashes;
    private final Element body = new Element("body");
    private final Lists lists = new Lists(body);
    private final List<Integer> indents = new ArrayList<>();

    private TextReader(int width, boolean dashes) {
        this.width = width;
        this.dashes = dashes;
    }

    /** The file's text as it is, without control characters. */
    public static String plain(Path file) throws IOException {
        if (Files.size(file) > 4L * LONGEST) {
            throw new IOException("the text is too long to read");
        }
        return TextLines.clean(Decoding.decode(Files.readAllBytes(file)));
    }

    public static PaperHtml read(Path file) throws IOException {
        List<List<String>> groups = TextLines.groups(plain(file));
        long dashed = groups.stream()
                .flatMap(List::stream)
                .filter(line -> Labels.findDash(line.strip()) != null)
                .count();
        TextReader reader = new TextReader(TextLines.width(groups), dashed > 1);
        groups.forEach(reader::group);
        return new PaperHtml(reader.body, List.of());
    }

    private void group(List<String> lines) {
        if (isTable(lines)) {
            lists.close();
            table(lines);
            return;
        }
        List<String> open = new ArrayList<>();
        boolean itemOpen = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Labels.Found found = find(line.strip());
            if (found != null) {
                paragraph(open);
                item(line, found);
                itemOpen = true;
            } else if (i + 1 < lines.size() && isUnderline(lines.get(i + 1)) && open.isEmpty() && !itemOpen) {
                heading(line, lines.get(++i));
            } else if (itemOpen) {
                goOn(line);
            } else {
                open.add(line);
            }
        }
        paragraph(open);
    }

    private Labels.@Nullable Found find(String line) {
        Labels.Found found = Labels.find(line);
        return found == null && dashes ? Labels.findDash(line) : found;
    }

    private static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line.strip()).matches();
    }

    private void heading(String line, String underline) {
        lists.close();
        body.appendElement(underline.strip().startsWith("=") ? "h1" : "h2").appendText(line.strip());
    }

    private void item(String line, Labels.Found found) {
        int indent = line.length() - line.stripLeading().length();
        if (lists.last() == null) {
            indents.clear();
        }
        indents.removeIf(each -> each > indent);
        if (indents.isEmpty() || indents.getLast() < indent) {
            indents.add(indent);
        }
        lists.item(indents.size() - 1, found.label()).appendText(found.rest());
    }

    private void goOn(String line) {
        Element item = lists.last();
        if (item != null) {
            String above = item.wholeText();
            if (isWrapped(above.substring(above.lastIndexOf('\n') + 1), line) || line.startsWith(" ")) {
                item.appendText(" " + line.strip());
            } else {
                item.appendElement("br");
                item.appendText(line.strip());
            }
        }
    }

    private void paragraph(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        lists.close();
        Element paragraph = body.appendElement("p").appendText(lines.getFirst().strip());
        for (int i = 1; i < lines.size(); i++) {
            if (isWrapped(lines.get(i - 1).strip(), lines.get(i))) {
                paragraph.appendText(" ");
            } else {
                paragraph.appendElement("br");
            }
            paragraph.appendText(lines.get(i).strip());
        }
        lines.clear();
    }

    /** A line was wrapped if the next word had no room in it, or its sentence goes on in small letters. */
    private boolean isWrapped(String line, String next) {
        String words = next.strip();
        boolean goesOn = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0)) && !line.matches(".*[.:;!?]");
        String word = words.split("\\s", 2)[0];
        boolean full = width >= WRAPPED && line.length() + 1 + word.length() > width - 5;
        return goesOn || full;
    }

    private static boolean isTable(List<String> lines) {
        return lines.size() > 1 && lines.stream().allMatch(line -> line.strip().contains("\t"));
    }

    private void table(List<String> lines) {
        Element table = body.appendElement("table");
        for (String line : lines) {
            Element row = table.appendElement("tr");
            for (String cell : line.split("\t+", -1)) {
                row.appendElement("td").appendText(cell.strip());
            }
        }
        Header.guess(table);
    }
}
