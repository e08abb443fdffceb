package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of one line. */
record PdfLine(int page, List<PdfWord> words) {
    /** Between words of a sentence there is less; between columns of a table there is more. */
    private static final float COLUMN_GAP = 1.6f;

    static List<PdfLine> of(PdfPage page) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : page.words()) {
            if (word.startsLine() && !line.isEmpty()) {
                lines.add(inOrder(page.number(), line));
                line = new ArrayList<>();
            }
            if (!word.artifact()) {
                line.add(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(inOrder(page.number(), line));
        }
        return lines;
    }

    /** Some writers write the words of one font, and then those of another. */
    private static PdfLine inOrder(int page, List<PdfWord> words) {
        boolean fromTheRight = words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .anyMatch(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        if (!fromTheRight) {
            words.sort(Comparator.comparingDouble(PdfWord::left));
        }
        return new PdfLine(page, words);
    }

    String text() {
        return text(words);
    }

    static String text(List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before != null && word.isApartFrom(before)) {
                text.append(' ');
            }
            text.append(word.text().strip());
            before = word;
        }
        return text.toString();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float base() {
        return words.getFirst().base();
    }

    float size() {
        return (float) words.stream().mapToDouble(PdfWord::size).max().orElse(0);
    }

    boolean isBold() {
        return words.stream().allMatch(PdfWord::isBold);
    }

    /** The parts of the line that lie far apart, as cells of a row do. */
    List<List<PdfWord>> cells() {
        List<List<PdfWord>> cells = new ArrayList<>();
        List<PdfWord> cell = new ArrayList<>();
        for (PdfWord word : words) {
            if (!cell.isEmpty() && word.left() - cell.getLast().right() > COLUMN_GAP * word.size()) {
                cells.add(cell);
                cell = new ArrayList<>();
            }
            cell.add(word);
        }
        cells.add(cell);
        return cells;
    }
}
