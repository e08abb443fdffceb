package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the large-print and plain-text renditions of a standard original, so that people who need those are not sent
 * theirs later than everybody else. What can't be made is said, and never stops the original.
 */
public final class AutomaticRenditions {
    private final Conversion conversion;

    public AutomaticRenditions(Conversion conversion) {
        this.conversion = conversion;
    }

    /** What could be made, in temporary files that {@link #discard} removes, and why the rest could not. */
    public record Made(List<MadeFile> files, List<AutomaticWarning> warnings) {
        static final Made NOTHING = new Made(List.of(), List.of());

        static Made nothing(AutomaticWarning why) {
            return new Made(List.of(), List.of(why));
        }

        void discard() {
            files.forEach(file -> TemporaryFiles.delete(file.file().path()));
        }
    }

    /** One rendition made. */
    public record MadeFile(RenditionFormat format, CheckedFile file) {}

    Made from(CheckedFile original, Paper paper, Language language) {
        if (!conversion.reads(original.kind())) {
            return Made.nothing(AutomaticWarning.NOT_READABLE_KIND);
        }
        try {
            return converted(original, paper.title().in(language.code()), language);
        } catch (IOException failure) {
            return Made.nothing(AutomaticWarning.FAILED);
        }
    }

    private Made converted(CheckedFile original, String title, Language language) throws IOException {
        Path plain = TemporaryFiles.create();
        Path large = TemporaryFiles.create();
        boolean made = false;
        try {
            var outcome = conversion.convert(original, title, language, plain, large);
            Made files = made(outcome, plain, large);
            made = !files.files().isEmpty();
            return files;
        } finally {
            if (!made) {
                TemporaryFiles.delete(plain);
                TemporaryFiles.delete(large);
            }
        }
    }

    private static Made made(Conversion.Outcome outcome, Path plain, Path large) throws IOException {
        return switch (outcome.result()) {
            case MADE ->
                new Made(
                        List.of(
                                file(RenditionFormat.PLAIN_TEXT, FileKind.TXT, plain),
                                file(RenditionFormat.LARGE_PRINT, FileKind.PDF, large)),
                        AutomaticWarning.lost(outcome.losses()));
            case UNDRAWABLE -> plainOnly(outcome, plain, large);
            case NO_TEXT -> Made.nothing(AutomaticWarning.NO_TEXT);
            case TOO_MUCH -> Made.nothing(AutomaticWarning.TOO_MUCH);
            case FAILED -> Made.nothing(AutomaticWarning.FAILED);
        };
    }

    private static Made plainOnly(Conversion.Outcome outcome, Path plain, Path large) throws IOException {
        TemporaryFiles.delete(large);
        List<AutomaticWarning> warnings = new ArrayList<>();
        warnings.add(AutomaticWarning.undrawable(outcome.undrawable()));
        warnings.addAll(AutomaticWarning.lost(outcome.losses()));
        return new Made(List.of(file(RenditionFormat.PLAIN_TEXT, FileKind.TXT, plain)), warnings);
    }

    private static MadeFile file(RenditionFormat format, FileKind kind, Path path) throws IOException {
        var digest = Digests.sha256();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        String name = format.slug() + "." + kind.extension();
        return new MadeFile(
                format, new CheckedFile(path, kind, name, bytes, HexFormat.of().formatHex(digest.digest())));
    }
}
