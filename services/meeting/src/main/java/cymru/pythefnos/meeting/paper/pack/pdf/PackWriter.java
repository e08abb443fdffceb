package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackPrinter.Result;
import cymru.pythefnos.meeting.paper.pack.PackWords;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Laid;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Missing;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Own;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.print.UndrawableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a pack from the files of its papers. */
public final class PackWriter {
    private static final int MOST_PAGES = 1_500;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_BLOCKS = 15_000;

    private final PackJob job;
    private final Map<String, Path> files;

    private PackWriter(PackJob job, Map<String, Path> files) {
        this.job = job;
        this.files = files;
    }

    /** @throws IOException the target can't be written, or something in a paper breaks the pack */
    public static Result write(PackJob job, Map<String, Path> files, Path target) throws IOException {
        return new PackWriter(job, files).write(target);
    }

    private Result write(Path target) throws IOException {
        ReadingParts reading = new ReadingParts(job, files);
        List<Chapter> chapters = job.parts().stream().map(reading::read).toList();
        try {
            if (chapters.stream().noneMatch(Chapter::joins)) {
                return Result.NOTHING_JOINS;
            }
            if (isTooMuch(chapters)) {
                return Result.TOO_MUCH;
            }
            write(chapters, target);
            return Result.MADE;
        } finally {
            for (Chapter chapter : chapters) {
                if (chapter instanceof Own own) {
                    own.pages().close();
                }
            }
        }
    }

    private static boolean isTooMuch(List<Chapter> chapters) {
        long pages = 0;
        long characters = 0;
        long blocks = 0;
        for (Chapter chapter : chapters) {
            switch (chapter) {
                case Own own -> pages += own.pages().pages();
                case Laid laid -> {
                    characters += laid.body().wholeText().length();
                    blocks += laid.body()
                            .select("h1, h2, h3, h4, h5, h6, li, tr, p")
                            .size();
                }
                case Chapter.Pictured pictured -> pages += pictured.pictures().size();
                case Chapter.Written written -> characters += written.text().length();
                case Missing missing -> pages++;
            }
        }
        return pages > MOST_PAGES || characters > MOST_CHARACTERS || blocks > MOST_BLOCKS;
    }

    private void write(List<Chapter> chapters, Path target) throws IOException {
        if (job.layout() == Layout.PLAIN_TEXT) {
            Files.writeString(target, PackText.of(job, chapters));
            return;
        }
        List<Chapter> drawn = chapters;
        byte[] pdf;
        try {
            pdf = pdf(drawn);
        } catch (UndrawableException letters) {
            drawn = chapters.stream()
                    .map(each -> without(each, letters.letters()))
                    .toList();
            pdf = pdf(drawn);
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            OwnPages.putInto(pdf, drawn, new PackWords(job.language()), out);
        }
    }

    /** A paper with letters that no font has stands apart, and the others go on. */
    private static Chapter without(Chapter chapter, String undrawable) {
        boolean has = chapter instanceof Laid laid
                && undrawable
                        .codePoints()
                        .filter(letter -> !Character.isWhitespace(letter))
                        .anyMatch(letter -> laid.body().wholeText().codePoints().anyMatch(each -> each == letter));
        return has ? new Missing(chapter.part(), Apart.UNDRAWABLE) : chapter;
    }

    private byte[] pdf(List<Chapter> chapters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPage.Made page = PackPage.of(job, chapters);
        Print.pdf(page.xhtml(), job.language().locale(), title(), page.pictures(), out);
        return out.toByteArray();
    }

    private String title() {
        String date = Optional.of(job.cover().facts())
                .filter(facts -> facts.size() > 1)
                .map(facts -> facts.get(1).value())
                .orElse("");
        return new PackWords(job.language())
                .say("pack", Map.of("title", job.cover().title(), "date", date));
    }
}
