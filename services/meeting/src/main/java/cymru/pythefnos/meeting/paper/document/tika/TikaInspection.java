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
import org.apache.tika.mime.MediaType;

/**
 * Asks Tika what the bytes are, without telling it the name, and then looks for what must not be inside. A zip is
 * measured before anything else reads it.
 */
public final class TikaInspection implements FileInspection {
    private static final Set<String> MACRO_TYPES = Set.of("application/vnd.ms-word.document.macroenabled.12");
    private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";

    private final TikaConfig tika = TikaConfig.getDefaultConfig();
    private final ZipLimits zipLimits;

    /** @param zipLimits how far a document may unpack */
    public TikaInspection(ZipLimits zipLimits) {
        this.zipLimits = zipLimits;
    }

    @Override
    public Optional<UploadRefusal> refusal(Path file, FileKind kind) throws IOException {
        if (ZipContents.isZip(file)) {
            Optional<UploadRefusal> bomb = zipLimits.refusal(file);
            Optional<UploadRefusal> active = bomb.isPresent() ? bomb : ZipContents.refusal(file);
            if (active.isPresent()) {
                return active;
            }
        }
        String found = detect(file);
        if (MACRO_TYPES.contains(found)) {
            return Optional.of(new UploadRefusal.HasMacros());
        }
        if (PROTECTED_OOXML.equals(found) && kind == FileKind.DOCX) {
            return Optional.of(new UploadRefusal.NeedsPassword());
        }
        return agrees(kind, found)
                ? inside(file, kind)
                : Optional.of(new UploadRefusal.ContentDoesNotMatch(kind.extension(), found));
    }

    private static Optional<UploadRefusal> inside(Path file, FileKind kind) {
        return kind == FileKind.PDF ? PdfContents.refusal(file) : Optional.empty();
    }

    private String detect(Path file) throws IOException {
        Detector detector = tika.getDetector();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    /** Plain text may begin like a message or a log; it is plain text all the same, but markup and scripts are not. */
    private boolean agrees(FileKind kind, String found) {
        if (kind.accepts(found)) {
            return true;
        }
        MediaType type = MediaType.parse(found);
        boolean readsAsText = kind == FileKind.TXT || kind == FileKind.BRF;
        return readsAsText
                && type != null
                && (type.getType().equals("text") || found.equals("message/rfc822"))
                && !found.equals("text/html")
                && tika.getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN);
    }
}
