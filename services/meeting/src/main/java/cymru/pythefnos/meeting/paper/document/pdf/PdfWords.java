package cymru.pythefnos.meeting.paper.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the words of each page with where they lie and which marked content they stand in. */
final class PdfWords extends PDFTextStripper {
    private static final Set<String> PAINTING =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "EI");

    private static final Set<String> FILLING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh");
    private static final float WHITE = 0.96f;

    private final Layers layers;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Map<TextPosition, Sequence> within = new IdentityHashMap<>();
    private List<PdfWord> words = new ArrayList<>();
    private boolean lineStarts;
    private boolean painted;
    private boolean suspicious;

    private record Sequence(int content, boolean artifact, boolean hidden) {
        static final Sequence NONE = new Sequence(-1, false, false);
    }

    private PdfWords(PDDocument document) {
        this.layers = new Layers(document);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfPage> of(PDDocument document) throws IOException {
        PdfWords words = new PdfWords(document);
        words.writeText(document, Writer.nullWriter());
        return words.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        words = new ArrayList<>();
        lineStarts = true;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        open.clear();
        within.clear();
        painted = false;
        suspicious = false;
        super.processPage(page);
    }

    @Override
    protected void endPage(PDPage page) {
        float height = page.getCropBox().getHeight();
        pages.add(
                new PdfPage(getCurrentPageNo(), height, words, painted, suspicious, PdfExtras.of(page, getDocument())));
    }

    private PDDocument getDocument() {
        return document;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        painted |= PAINTING.contains(operator.getName());
        suspicious |= FILLING.contains(operator.getName()) && !within.isEmpty();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!layers.hides(form.getCOSObject().getDictionaryObject(COSName.OC))) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (!layers.hides(group.getCOSObject().getDictionaryObject(COSName.OC))) {
            super.showTransparencyGroup(group);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // a sequence may have no properties, as PDFBox itself passes it
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Sequence outer = open.isEmpty() ? Sequence.NONE : open.getLast();
        int content = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        open.addLast(new Sequence(
                content < 0 ? outer.content() : content,
                outer.artifact() || COSName.ARTIFACT.equals(tag),
                outer.hidden() || (COSName.OC.equals(tag) && layers.hides(properties))));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        open.pollLast();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Sequence sequence = open.isEmpty() ? Sequence.NONE : open.getLast();
        if (!sequence.hidden()) {
            within.put(position, sequence);
            suspicious |= isWhite(getGraphicsState().getNonStrokingColor());
            super.processTextPosition(position);
        }
    }

    private static boolean isWhite(PDColor color) {
        try {
            for (float part : color.getColorSpace().toRGB(color.getComponents())) {
                if (part < WHITE) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException pattern) {
            return false;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        Raised raised = new Raised(positions);
        int from = 0;
        for (int to = 1; to <= positions.size(); to++) {
            if (to == positions.size() || isApart(positions.get(from), positions.get(to), raised)) {
                boolean whole = from == 0 && to == positions.size();
                String piece = whole ? text : unicode(positions.subList(from, to));
                add(raised.is(positions.get(from)) ? Raised.figures(piece) : piece, positions.subList(from, to));
                from = to;
            }
        }
    }

    private boolean isApart(TextPosition first, TextPosition next, Raised raised) {
        return sequence(first) != sequence(next) || raised.is(first) != raised.is(next);
    }

    private Sequence sequence(TextPosition position) {
        return within.getOrDefault(position, Sequence.NONE);
    }

    private static String unicode(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(each -> text.append(each.getUnicode()));
        return text.toString();
    }

    private void add(String text, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        Sequence sequence = sequence(first);
        String font = first.getFont() == null || first.getFont().getName() == null
                ? ""
                : first.getFont().getName();
        words.add(new PdfWord(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                font,
                sequence.content(),
                sequence.artifact(),
                lineStarts));
        lineStarts = false;
    }

    @Override
    protected void writeWordSeparator() {
        // told by where words lie
    }

    @Override
    protected void writeLineSeparator() {
        lineStarts = true;
    }

    @Override
    protected void writeParagraphSeparator() {
        writeLineSeparator();
    }

    @Override
    protected void writeParagraphStart() {
        writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() {
        writeLineSeparator();
    }

    @Override
    protected void writePageStart() {
        // pages are kept apart
    }

    @Override
    protected void writePageEnd() {
        // pages are kept apart
    }
}
