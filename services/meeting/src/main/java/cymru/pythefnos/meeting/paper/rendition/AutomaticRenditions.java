package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        void discard() {
            files.forEach(file -> TemporaryFiles.delete(file.file().path()));
        }
    }

    /** One rendition made. */
    public record MadeFile(RenditionFormat format, CheckedFile file) {}

    boolean reads(FileKind kind) {
        return conversion.reads(kind);
    }

    Made from(CheckedFile original, Paper paper, Language language) {
        if (!reads(original.kind())) {
            return nothing(language, Warnings.NOT_READABLE_KIND);
        }
        try {
            return converted(original, paper.title().in(language.code()), language);
        } catch (IOException failure) {
            return nothing(language, Warnings.FAILED);
        }
    }

    private static Made nothing(Language language, String why) {
        return new Made(List.of(), List.of(AutomaticWarning.of(language, why)));
    }

    private Made converted(CheckedFile original, String title, Language language) throws IOException {
        Path plain = TemporaryFiles.create();
        Path large = TemporaryFiles.create();
        boolean made = false;
        try {
            var outcome = conversion.convert(original, title, language, plain, large);
            Made files = made(outcome, language, plain, large);
            made = !files.files().isEmpty();
            return files;
        } finally {
            if (!made) {
                TemporaryFiles.delete(plain);
                TemporaryFiles.delete(large);
            }
        }
    }

    private static Made made(Conversion.Outcome outcome, Language language, Path plain, Path large) throws IOException {
        return switch (outcome.result()) {
            case MADE ->
                new Made(
                        List.of(
                                file(RenditionFormat.PLAIN_TEXT, FileKind.TXT, plain),
                                file(RenditionFormat.LARGE_PRINT, FileKind.PDF, large)),
                        Warnings.lost(language, outcome.losses()));
            case UNDRAWABLE -> plainOnly(outcome, language, plain, large);
            case NO_TEXT -> nothing(language, Warnings.NO_TEXT);
            case TOO_MUCH -> nothing(language, Warnings.TOO_MUCH);
            case FAILED -> nothing(language, Warnings.FAILED);
        };
    }

    private static Made plainOnly(Conversion.Outcome outcome, Language language, Path plain, Path large)
            throws IOException {
        TemporaryFiles.delete(large);
        List<AutomaticWarning> warnings = new ArrayList<>();
        warnings.add(Warnings.undrawable(language, outcome.undrawable()));
        warnings.addAll(Warnings.lost(language, outcome.losses()));
        return new Made(List.of(file(RenditionFormat.PLAIN_TEXT, FileKind.TXT, plain)), warnings);
    }

    private static MadeFile file(RenditionFormat format, FileKind kind, Path path) throws IOException {
        String name = format.slug() + "." + kind.extension();
        return new MadeFile(format, new CheckedFile(path, kind, name, Files.size(path), Digests.sha256(path)));
    }
}
