package cymru.pythefnos.meeting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the large-print and plain-text renditions of a standard original, so that people who need those are not sent
 * theirs later than everybody else. What can't be made is said, and never stops the original.
 */
public final class AutomaticRenditions {
    private final TextReader reader;
    private final LargePrint largePrint;

    public AutomaticRenditions(TextReader reader, LargePrint largePrint) {
        this.reader = reader;
        this.largePrint = largePrint;
    }

    /** What could be made, in temporary files that {@link #discard} removes, and why the rest could not. */
    public record Made(List<MadeFile> files, List<AutomaticWarning> warnings) {
        static final Made NOTHING = new Made(List.of(), List.of());

        void discard() {
            files.forEach(file -> TemporaryFiles.delete(file.file().path()));
        }
    }

    /** One rendition made. */
    public record MadeFile(RenditionFormat format, CheckedFile file) {}

    Made from(CheckedFile original, Paper paper, PaperLanguage language) {
        if (!reader.reads(original.kind())) {
            return new Made(List.of(), List.of(AutomaticWarning.NOT_READABLE_KIND));
        }
        List<MadeFile> files = new ArrayList<>();
        try {
            PaperText text = reader.read(original);
            if (text.blocks().isEmpty()) {
                return new Made(List.of(), List.of(AutomaticWarning.NO_TEXT));
            }
            files.add(plainText(text));
            files.add(largePrint(text, paper, language));
            return new Made(List.copyOf(files), List.of());
        } catch (IOException | RuntimeException failure) {
            return new Made(List.copyOf(files), List.of(AutomaticWarning.FAILED));
        }
    }

    private static MadeFile plainText(PaperText text) throws IOException {
        byte[] bytes = text.plain().getBytes(StandardCharsets.UTF_8);
        return made(RenditionFormat.PLAIN_TEXT, FileKind.TXT, out -> out.write(bytes));
    }

    private MadeFile largePrint(PaperText text, Paper paper, PaperLanguage language) throws IOException {
        String title = language == PaperLanguage.CY
                ? paper.title().cy()
                : paper.title().en();
        return made(RenditionFormat.LARGE_PRINT, FileKind.PDF, out -> largePrint.write(title, text, language, out));
    }

    private static MadeFile made(RenditionFormat format, FileKind kind, Writing writing) throws IOException {
        Path path = TemporaryFiles.create();
        try {
            var digest = Digests.sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                writing.to(out);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            String name = format.slug() + "." + kind.extension();
            return new MadeFile(format, new CheckedFile(path, kind, name, Files.size(path), sha256));
        } catch (IOException | RuntimeException failure) {
            TemporaryFiles.delete(path);
            throw failure;
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
