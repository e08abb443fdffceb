package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Judges what files a dictionary of a PDF packs, or names elsewhere. */
final class PdfFiles {
    /** The names that a file in a file has for one system or another. */
    private static final List<COSName> NAMES =
            Stream.of("F", "UF", "DOS", "Unix", "Mac").map(COSName::getPDFName).toList();

    private static final COSName RELATED = COSName.getPDFName("RF");
    private static final COSName REF = COSName.getPDFName("Ref");

    private final int depth;

    /** @param depth how many files are around this PDF */
    PdfFiles(int depth) {
        this.depth = depth;
    }

    Optional<UploadRefusal> refusal(COSDictionary dictionary) throws IOException {
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            return reaches("F");
        }
        if (dictionary.getDictionaryObject(REF) instanceof COSDictionary other && other.containsKey(COSName.F)) {
            return reaches("Ref");
        }
        if (!(dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary packed)) {
            return isShare(dictionary) ? reaches("F") : Optional.empty();
        }
        for (COSName name : NAMES) {
            String file = String.valueOf(dictionary.getString(name));
            if (PackedFile.PROGRAM_NAME.matcher(file).matches()) {
                return Optional.of(new UploadRefusal.HasMacros(PackedFile.ending(file)));
            }
        }
        List<COSBase> files = new ArrayList<>(packed.getValues());
        if (dictionary.getDictionaryObject(RELATED) instanceof COSDictionary related) {
            for (COSName key : related.keySet()) {
                if (related.getDictionaryObject(key) instanceof COSArray more) {
                    more.forEach(files::add);
                }
            }
        }
        return packed(files);
    }

    private Optional<UploadRefusal> packed(List<COSBase> files) throws IOException {
        for (COSBase each : files) {
            COSBase direct = each instanceof COSObject object ? object.getObject() : each;
            if (direct instanceof COSStream file) {
                try (InputStream in = file.createInputStream()) {
                    Optional<UploadRefusal> found = PackedFile.refusal("", in, depth + 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A link to a file on another machine sends the reader's password to that machine. */
    private static boolean isShare(COSDictionary dictionary) {
        return Stream.of(COSName.F, COSName.UF)
                .map(dictionary::getString)
                .anyMatch(file -> file != null && (file.startsWith("\\\\") || file.startsWith("//")));
    }

    private static Optional<UploadRefusal> reaches(String found) {
        return Optional.of(new UploadRefusal.ReachesOut(found));
    }
}
