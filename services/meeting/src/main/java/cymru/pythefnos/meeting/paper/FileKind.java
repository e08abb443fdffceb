package cymru.pythefnos.meeting.paper;

import static cymru.pythefnos.meeting.api.paper.RenditionFormat.*;

import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that may be uploaded, and as which format. The old binary {@code .doc} is not among them: its
 * macros can't be told from its text without running much of a word processor, and every word processor saves
 * {@code .docx}.
 */
public enum FileKind {
    PDF("pdf", "application/pdf", EnumSet.of(STANDARD, LARGE_PRINT, EASY_READ, BRAILLE), Set.of("application/pdf")),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            EnumSet.of(STANDARD, LARGE_PRINT, EASY_READ),
            Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
    ODT(
            "odt",
            "application/vnd.oasis.opendocument.text",
            EnumSet.of(STANDARD, LARGE_PRINT, EASY_READ),
            Set.of("application/vnd.oasis.opendocument.text")),
    TXT("txt", "text/plain", EnumSet.of(STANDARD, PLAIN_TEXT), Set.of("text/plain")),
    MP3("mp3", "audio/mpeg", EnumSet.of(AUDIO), Set.of("audio/mpeg")),
    M4A("m4a", "audio/mp4", EnumSet.of(AUDIO), Set.of("audio/mp4", "video/mp4", "application/mp4", "video/quicktime")),
    WAV("wav", "audio/wav", EnumSet.of(AUDIO), Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav")),
    OGG("ogg", "audio/ogg", EnumSet.of(AUDIO), Set.of("audio/ogg", "audio/vorbis", "audio/opus", "application/ogg")),
    MP4(
            "mp4",
            "video/mp4",
            EnumSet.of(BSL_VIDEO),
            Set.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime")),
    WEBM("webm", "video/webm", EnumSet.of(BSL_VIDEO), Set.of("video/webm", "application/x-matroska")),
    BRF("brf", "application/x-brf", EnumSet.of(BRAILLE), Set.of("text/plain"));

    private final String extension;
    private final String mediaType;
    private final Set<RenditionFormat> formats;
    private final Set<String> detectedAs;

    FileKind(String extension, String mediaType, Set<RenditionFormat> formats, Set<String> detectedAs) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.formats = formats;
        this.detectedAs = detectedAs;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean fits(RenditionFormat format) {
        return formats.contains(format);
    }

    /** Whether content of this detected type may stand behind the extension. */
    public boolean accepts(String detectedType) {
        return detectedAs.contains(detectedType);
    }

    public static Optional<FileKind> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(lower))
                .findFirst();
    }

    /** The kind a stored rendition has; it was chosen from these, so there is one. */
    public static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of file has type " + mediaType));
    }
}
