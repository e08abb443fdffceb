package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The words of each piece of marked content, and which of them have been read. */
final class TaggedContent {
    private final PDDocument document;
    private final Map<Place, List<PdfWord>> words = new HashMap<>();
    private final Set<Place> read = new HashSet<>();
    private final List<PdfPage> pages;

    /** @param content its number on the page, -1 for what is in none */
    record Place(int page, int content) {}

    TaggedContent(PDDocument document, List<PdfPage> pages) {
        this.document = document;
        this.pages = pages;
        for (PdfPage page : pages) {
            for (PdfWord word : page.words()) {
                if (!word.artifact()) {
                    words.computeIfAbsent(new Place(page.number(), word.content()), none -> new ArrayList<>())
                            .add(word);
                }
            }
        }
    }

    /** A page's number from 1; 0 if it isn't known. */
    int number(@Nullable PDPage page) {
        return page == null ? 0 : document.getPages().indexOf(page) + 1;
    }

    /** The words of a piece, the first time that somebody asks for them. */
    List<PdfWord> take(int page, int content) {
        Place place = new Place(page, content);
        return content >= 0 && read.add(place) ? words.getOrDefault(place, List.of()) : List.of();
    }

    /** What no tag has led to, page by page. */
    List<PdfWord> unread() {
        return pages.stream()
                .flatMap(page -> page.words().stream()
                        .filter(word -> !word.artifact() && !read.contains(new Place(page.number(), word.content()))))
                .toList();
    }

    int size() {
        return words.values().stream().mapToInt(List::size).sum();
    }
}
