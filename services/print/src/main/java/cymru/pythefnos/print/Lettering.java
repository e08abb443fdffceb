package cymru.pythefnos.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fonts that a text needs.
 *
 * @param undrawable what none of them has
 */
record Lettering(List<Fallback> fallbacks, Set<Integer> undrawable) {
    private static final Coverage LATIN = Coverage.of(Typeface.latin().getFirst());

    static Lettering of(String text) {
        Set<Fallback> needed = new LinkedHashSet<>();
        Set<Integer> undrawable = new TreeSet<>();
        text.codePoints()
                .distinct()
                .filter(point -> !isDrawnByAll(point))
                .forEach(point -> Fallback.ALL.stream()
                        .filter(font -> font.draws(point))
                        .findFirst()
                        .ifPresentOrElse(needed::add, () -> undrawable.add(point)));
        List<Fallback> ordered = new ArrayList<>(Fallback.ALL);
        ordered.retainAll(needed);
        return new Lettering(ordered, undrawable);
    }

    private static boolean isDrawnByAll(int point) {
        return LATIN.draws(point) || Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT;
    }

    void in(PdfRendererBuilder builder) {
        Typeface.latin().forEach(face -> face.in(builder));
        // what has no style of its own, as the margins of pages, asks for this family
        Typeface.latin().getFirst().as("serif").in(builder);
        fallbacks.forEach(font -> font.cuts().forEach(face -> face.in(builder)));
    }

    /** The families for CSS. */
    String families() {
        return Stream.concat(Stream.of(Typeface.FAMILY), fallbacks.stream().map(Fallback::family))
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }
}
