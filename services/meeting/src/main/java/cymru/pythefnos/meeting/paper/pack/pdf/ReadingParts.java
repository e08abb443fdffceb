package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.DocumentReader;
import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.text.TextReader;
import cymru.pythefnos.meeting.paper.document.write.PaperBody;
import cymru.pythefnos.meeting.paper.document.write.PlainText;
import cymru.pythefnos.meeting.paper.document.write.PrintSize;
import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackPart;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Laid;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Missing;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Own;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Pictured;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads each paper of a pack, in the manner that carries most of it. */
final class ReadingParts {
    private final PackJob job;
    private final Map<String, Path> files;
    private final Locale language;

    ReadingParts(PackJob job, Map<String, Path> files) {
        this.job = job;
        this.files = files;
        this.language = job.language().locale();
    }

    Chapter read(PackPart part) {
        Source source = part.source();
        Apart apart = part.apart();
        if (source == null) {
            return new Missing(part, apart == null ? Apart.NOT_YET : apart);
        }
        try {
            Path file = files.get(source.rendition());
            return file == null ? new Missing(part, Apart.UNREADABLE) : read(part, source, file);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new Missing(part, Apart.UNREADABLE);
        }
    }

    private Chapter read(PackPart part, Source source, Path file) throws IOException {
        if (job.layout() == Layout.PLAIN_TEXT) {
            return new Written(part, text(source, file));
        }
        if (source.kind() == FileKind.PDF && source.manner() != Manner.WORDS) {
            return pdf(part, source, file);
        }
        PaperHtml paper = DocumentReader.read(file, source.kind(), language);
        return source.kind() == FileKind.PDF ? laid(part, paper, file) : laid(part, paper, null);
    }

    private String text(Source source, Path file) throws IOException {
        return source.kind() == FileKind.TXT
                ? TextReader.plain(file)
                : PlainText.of(DocumentReader.read(file, source.kind(), language), language);
    }

    private Chapter pdf(PackPart part, Source source, Path file) throws IOException {
        PaperHtml paper = DocumentReader.read(file, FileKind.PDF, language);
        AuthorPdf author = AuthorPdf.open(file);
        boolean own = tagsReach(paper) && author.mayStandAsItIs();
        if (own) {
            return new Own(part, author);
        }
        try (author) {
            return source.manner() == Manner.PAGES
                    ? pictured(
                            part,
                            author,
                            IntStream.rangeClosed(1, author.pages()).boxed().toList())
                    : laid(part, paper, file);
        }
    }

    private static boolean tagsReach(PaperHtml paper) {
        Set<Loss.Kind> losses = paper.losses().stream().map(Loss::kind).collect(Collectors.toSet());
        return paper.hasWords()
                && !losses.contains(Loss.Kind.NOT_TAGGED)
                && !losses.contains(Loss.Kind.PAGE_WITHOUT_TEXT)
                && !losses.contains(Loss.Kind.INVISIBLE);
    }

    private Chapter laid(PackPart part, PaperHtml paper, @Nullable Path pdf) throws IOException {
        List<Integer> wordless = paper.losses().stream()
                .filter(loss -> loss.kind() == Loss.Kind.PAGE_WITHOUT_TEXT && loss.page() > 0)
                .map(Loss::page)
                .distinct()
                .toList();
        if (pdf == null || wordless.isEmpty()) {
            return paper.hasWords() ? words(part, paper, Map.of()) : new Missing(part, Apart.UNREADABLE);
        }
        try (AuthorPdf author = AuthorPdf.open(pdf)) {
            Chapter pictured = pictured(part, author, wordless);
            return paper.hasWords() && pictured instanceof Pictured pictures
                    ? words(part, paper, pictures.pictures())
                    : pictured;
        }
    }

    private Chapter words(PackPart part, PaperHtml paper, Map<Integer, Chapter.Picture> pictures) {
        PrintSize size = job.layout() == Layout.LARGE_PRINT ? PrintSize.LARGE : PrintSize.STANDARD;
        return new Laid(part, PaperBody.of(part.title(), paper, language, size), pictures);
    }

    private static Chapter pictured(PackPart part, AuthorPdf author, List<Integer> pages) throws IOException {
        return pages.size() > PagePictures.MOST
                ? new Missing(part, Apart.UNREADABLE)
                : new Pictured(part, PagePictures.of(author, pages));
    }
}
