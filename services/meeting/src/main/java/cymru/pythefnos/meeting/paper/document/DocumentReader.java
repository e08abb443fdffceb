package cymru.pythefnos.meeting.paper.document;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.odt.OdtReader;
import cymru.pythefnos.meeting.paper.document.pdf.PdfReader;
import cymru.pythefnos.meeting.paper.document.text.TextReader;
import cymru.pythefnos.meeting.paper.document.word.WordReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads an original of any kind that other renditions can be made of. */
public final class DocumentReader {

    private DocumentReader() {}

    public static boolean reads(FileKind kind) {
        return switch (kind) {
            case DOCX, ODT, PDF, TXT -> true;
            case MP3, M4A, WAV, OGG, MP4, WEBM, BRF -> false;
        };
    }

    /**
     * Reads a file in the language that its uploader says.
     *
     * @throws IOException it can't be read as what it says it is
     */
    public static PaperHtml read(Path file, FileKind kind, Locale language) throws IOException {
        return switch (kind) {
            case DOCX -> WordReader.read(file, language);
            case ODT -> OdtReader.read(file, language);
            case PDF -> PdfReader.read(file, language);
            case TXT -> TextReader.read(file);
            case MP3, M4A, WAV, OGG, MP4, WEBM, BRF -> throw new IOException("no text is in a " + kind);
        };
    }
}
