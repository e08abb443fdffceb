package cymru.pythefnos.meeting.paper.upload;

import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what kind of file an upload says it is, whether that may be this format, and whether its bytes agree. */
public final class CheckingUploads {
    private final FileInspection inspection;

    public CheckingUploads(FileInspection inspection) {
        this.inspection = inspection;
    }

    /** What an upload says of itself. */
    public sealed interface Declared {
        record As(FileKind kind, String fileName) implements Declared {}

        record Refused(UploadRefusal reason) implements Declared {}
    }

    /**
     * The kind that the file name's extension says, or, without a file name, the media type.
     *
     * @param mediaType without parameters
     */
    public Declared declared(RenditionFormat format, @Nullable String givenName, @Nullable String mediaType) {
        List<String> allowed = allowed(format);
        if (givenName == null) {
            return ofMediaType(mediaType)
                    .<Declared>map(kind -> fitting(format, kind, format.slug() + "." + kind.extension()))
                    .orElseGet(() -> new Declared.Refused(new UploadRefusal.NoFileName(allowed)));
        }
        FileName name = FileName.clean(givenName);
        return FileKind.ofExtension(name.extension())
                .map(kind -> fitting(format, kind, name.value()))
                .orElseGet(() -> new Declared.Refused(new UploadRefusal.TypeNotAllowed(name.extension(), allowed)));
    }

    /** Why the spooled bytes may not be let in; empty if they may. The inspection may have rewritten a text. */
    public Optional<UploadRefusal> refusal(Spooled file, Declared.As declared) throws IOException {
        return inspection.refusal(file.path(), declared.kind());
    }

    /** The file as it goes on, once it has passed. */
    public static CheckedFile checked(Spooled file, Declared.As declared) {
        return new CheckedFile(file.path(), declared.kind(), declared.fileName(), file.bytes(), file.sha256());
    }

    private static Declared fitting(RenditionFormat format, FileKind kind, String fileName) {
        return kind.fits(format)
                ? new Declared.As(kind, fileName)
                : new Declared.Refused(new UploadRefusal.TypeNotAllowed(kind.extension(), allowed(format)));
    }

    private static Optional<FileKind> ofMediaType(@Nullable String mediaType) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst();
    }

    private static List<String> allowed(RenditionFormat format) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.fits(format))
                .map(FileKind::extension)
                .toList();
    }
}
