package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.upload.FileInspection;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Asks Tika what the bytes are, without telling it the name, and then looks for what must not be inside. A zip is
 * measured before anything else reads it. Whether something is text is asked of all of it, not of its first words.
 */
public final class TikaInspection implements FileInspection {
    private static final Set<String> MACRO_TYPES = Set.of("application/vnd.ms-word.document.macroenabled.12");
    private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";

    /** Slow to load. */
    private static final TikaConfig TIKA = TikaConfig.getDefaultConfig();

    private final ZipLimits zipLimits;

    /** @param zipLimits how far a document may unpack */
    public TikaInspection(ZipLimits zipLimits) {
        this.zipLimits = zipLimits;
    }

    @Override
    public Optional<UploadRefusal> refusal(Path file, FileKind kind) throws IOException {
        if (ZipContents.isZip(file)) {
            Optional<UploadRefusal> bomb = zipLimits.refusal(file);
            Optional<UploadRefusal> active = bomb.isPresent() ? bomb : ZipContents.refusal(file, 0);
            if (active.isPresent()) {
                return active;
            }
        }
        String found = detect(file);
        if (kind == FileKind.TXT || kind == FileKind.BRF) {
            return TextContents.isText(file)
                    ? Optional.empty()
                    : Optional.of(new UploadRefusal.ContentDoesNotMatch(kind.extension(), found));
        }
        if (MACRO_TYPES.contains(found)) {
            return Optional.of(new UploadRefusal.HasMacros(found));
        }
        if (PROTECTED_OOXML.equals(found) && kind == FileKind.DOCX) {
            return Optional.of(new UploadRefusal.NeedsPassword());
        }
        return kind.accepts(found)
                ? inside(file, kind)
                : Optional.of(new UploadRefusal.ContentDoesNotMatch(kind.extension(), found));
    }

    private static Optional<UploadRefusal> inside(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> PdfContents.refusal(file, 0);
            case DOCX, ODT -> MainPart.isIn(file, kind) ? Optional.empty() : Optional.of(new UploadRefusal.Damaged());
            default -> Optional.empty();
        };
    }

    private static String detect(Path file) throws IOException {
        Detector detector = TIKA.getDetector();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, new Metadata()).getBaseType().toString();
        }
    }
}
