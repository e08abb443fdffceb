package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is usual in a document: the size of its text, the distance of its lines, and what stands on many pages.
 *
 * @param body the size in which most of it is set
 * @param pitch the usual distance between lines
 * @param right where its longest lines end
 * @param headings the sizes that are larger than the text, the largest first
 * @param running lines at the head or foot of pages that come again and again, with their digits left out
 */
record PdfMeasures(float body, float pitch, float right, List<Float> headings, Set<String> running) {
    private static final float MARGIN = 0.09f;
    private static final float LARGER = 1.15f;
    private static final float APART = 1.35f;
    /** On a page of few lines that lie far apart the usual distance is none within a paragraph. */
    private static final float LARGEST_PITCH = 2.2f;

    private static final int LONGEST_HEADING = 150;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–]?\\s*(?:(?:tudalen|page|tud\\.?|p\\.)\\s*)?#{1,3}(?:\\s*(?:o|of|/)\\s*#{1,3})?\\s*[-–]?");

    static PdfMeasures of(List<PdfPage> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        Map<Float, Integer> pitches = new HashMap<>();
        Map<String, Set<Integer>> margins = new HashMap<>();
        float right = 0;
        for (PdfPage page : pages) {
            PdfLine above = null;
            for (PdfLine line : PdfLine.of(page)) {
                sizes.merge(rounded(line.size()), line.text().length(), Integer::sum);
                if (above != null && line.base() > above.base()) {
                    pitches.merge(rounded(line.base() - above.base()), 1, Integer::sum);
                }
                if (isInMargin(page, line)) {
                    margins.computeIfAbsent(withoutDigits(line), none -> new HashSet<>())
                            .add(page.number());
                }
                right = Math.max(right, line.right());
                above = line;
            }
        }
        float body = mostly(sizes, 11);
        return new PdfMeasures(
                body,
                Math.min(mostly(pitches, 1.2f * body), LARGEST_PITCH * body),
                right,
                larger(sizes.keySet(), body),
                running(margins, pages.size()));
    }

    private static float rounded(float points) {
        return Math.round(points * 2) / 2f;
    }

    private static float mostly(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static List<Float> larger(Set<Float> sizes, float body) {
        TreeSet<Float> larger = new TreeSet<>(sizes);
        return new ArrayList<>(larger.tailSet(LARGER * body, true).descendingSet());
    }

    private static Set<String> running(Map<String, Set<Integer>> margins, int pages) {
        Set<String> running = new HashSet<>();
        margins.forEach((line, on) -> {
            if ((pages > 1 && on.size() > pages / 2)
                    || PAGE_NUMBER.matcher(line).matches()) {
                running.add(line);
            }
        });
        return running;
    }

    private static boolean isInMargin(PdfPage page, PdfLine line) {
        return line.base() < MARGIN * page.height() || line.base() > (1 - MARGIN) * page.height();
    }

    private static String withoutDigits(PdfLine line) {
        return line.text().replaceAll("\\d", "#");
    }

    /** A page's lines without its running headers and footers. */
    List<PdfLine> content(PdfPage page) {
        return PdfLine.of(page).stream()
                .filter(line -> !isInMargin(page, line) || !running.contains(withoutDigits(line)))
                .toList();
    }

    boolean isApart(PdfLine above, PdfLine line) {
        float distance = line.base() - above.base();
        return distance < 0 || distance > APART * Math.max(pitch, 1.1f * line.size());
    }

    /** From 1; 0 if a line is no heading. */
    int headingLevel(PdfLine line) {
        String text = line.text();
        boolean brief = text.length() <= LONGEST_HEADING && line.cells().size() == 1;
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        if (!brief || !letters) {
            return 0;
        }
        int bySize = headings.indexOf(rounded(line.size()));
        if (bySize >= 0) {
            return Math.min(6, bySize + 1);
        }
        boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
        return line.isBold() && !sentence && text.length() < 90 ? Math.min(6, headings.size() + 1) : 0;
    }
}
