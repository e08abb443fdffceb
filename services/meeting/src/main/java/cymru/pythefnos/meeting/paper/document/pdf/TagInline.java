package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.html.Marks;
import cymru.pythefnos.meeting.paper.document.html.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks the tags within a paragraph. Blocks in it are kept for whoever reads blocks. */
final class TagInline {
    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Quote", "Reference", "Lbl", "Em", "Strong", "Sub", "Annot", "Ruby", "Warichu", "Form");
    private static final Set<String> BLOCKS_WITHIN = Set.of("L", "Table");

    private final TaggedContent content;
    private final Marks marks;
    private final Spans spans = new Spans();
    private final List<PDStructureElement> kept = new ArrayList<>();
    private @Nullable PdfWord last;
    private int page;

    TagInline(TaggedContent content, Marks marks) {
        this.content = content;
        this.marks = marks;
    }

    static boolean isInline(PDStructureElement element) {
        return INLINE.contains(String.valueOf(element.getStandardStructureType()));
    }

    List<PDStructureElement> takeBlocks() {
        List<PDStructureElement> taken = List.copyOf(kept);
        kept.clear();
        return taken;
    }

    /** The page on which what was read last begins; 0 if that isn't known. */
    int takePage() {
        int taken = page;
        page = 0;
        return taken;
    }

    void read(PDStructureElement element, Element into) {
        spans.end();
        last = null;
        element(element, into, new State(null, null));
    }

    /** Reads some of a node's kids. */
    void read(PDStructureNode parent, List<Object> kids, Element into) {
        spans.end();
        last = null;
        kids.forEach(kid -> kid(parent, kid, into, new State(null, null)));
    }

    private record State(@Nullable String lang, @Nullable String href) {}

    private void element(PDStructureElement element, Element into, State outer) {
        String type = String.valueOf(element.getStandardStructureType());
        if (BLOCKS_WITHIN.contains(type)) {
            kept.add(element);
            return;
        }
        if (type.equals("Artifact")) {
            return;
        }
        String lang =
                element.getLanguage() == null || element.getLanguage().isBlank() ? outer.lang() : element.getLanguage();
        State state = new State(lang, type.equals("Link") ? address(element, outer.href()) : outer.href());
        if (type.equals("Figure") || type.equals("Formula")) {
            figure(element, into, state, type.equals("Figure"));
        } else if (element.getActualText() != null) {
            skip(element);
            put(into, " " + element.getActualText(), state, false);
        } else {
            element.getKids().forEach(kid -> kid(element, kid, into, state));
        }
    }

    private void figure(PDStructureElement element, Element into, State state, boolean picture) {
        String said = element.getAlternateDescription() == null ? "" : element.getAlternateDescription();
        if (said.isBlank()) {
            said = element.getActualText() == null ? "" : element.getActualText();
        }
        int number = content.number(element.getPage());
        if (!picture && !said.isBlank()) {
            skip(element);
            put(into, " " + said, state, false);
            return;
        }
        if (!said.isBlank()) {
            skip(element);
        } else {
            element.getKids().forEach(kid -> kid(element, kid, into, state));
        }
        if (picture) {
            spans.end();
            page = page == 0 ? number : page;
            marks.picture(into, number, said);
        }
    }

    /** What another text stands for counts as read. */
    private void skip(PDStructureElement element) {
        element.getKids().forEach(kid -> kid(element, kid, new Element("span"), new State(null, null)));
        kept.clear();
        spans.end();
    }

    private void kid(PDStructureNode parent, Object kid, Element into, State state) {
        if (kid instanceof PDStructureElement element) {
            element(element, into, state);
        } else if (kid instanceof Integer number && parent instanceof PDStructureElement element) {
            words(content.number(element.getPage()), number, into, state);
        } else if (kid instanceof PDMarkedContentReference reference) {
            PDStructureElement within = parent instanceof PDStructureElement element ? element : null;
            var on = reference.getPage() == null && within != null ? within.getPage() : reference.getPage();
            words(content.number(on), reference.getMCID(), into, state);
        }
    }

    private void words(int number, int piece, Element into, State state) {
        for (PdfWord word : content.take(number, piece)) {
            page = page == 0 ? number : page;
            boolean apart = last == null || word.isApartFrom(last);
            put(into, (apart ? " " : "") + word.text().strip(), state, word.isBold());
            last = word;
        }
    }

    private void put(Element into, String words, State state, boolean bold) {
        boolean first = into.childNodeSize() == 0;
        boolean strong = bold && !into.tagName().startsWith("h");
        spans.text(
                into,
                first ? words.stripLeading() : words,
                new Spans.Look(strong, false, null, state.lang(), state.href()));
    }

    private static @Nullable String address(PDStructureElement link, @Nullable String otherwise) {
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink annotation
                    && annotation.getAction() instanceof PDActionURI uri
                    && uri.getURI() != null
                    && uri.getURI().matches("(?i)(?:https?|mailto|tel):.+")) {
                return uri.getURI();
            }
        }
        return otherwise;
    }
}
