package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Walks all that can be reached in a PDF, without recursion. Actions may stand in many places, known and yet to come, so
 * every dictionary is asked what it can do rather than the places where actions are known to stand.
 */
final class PdfWalk {
    private static final int MOST = 1_000_000;
    private static final Set<String> RUNS = Set.of("JavaScript", "Launch", "ImportData", "RichMediaExecute");
    private static final Set<String> CALLS_OUT = Set.of("SubmitForm");
    /** Harmless when a reader follows a link, but not when the file does so by itself. */
    private static final Set<String> NOT_BY_ITSELF = Set.of("URI", "GoToR", "GoToE", "Movie", "Rendition");

    private static final Set<String> PLAYERS = Set.of("RichMedia", "3D");
    private static final COSName NEXT = COSName.getPDFName("Next");

    private final PdfFiles files;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    PdfWalk(int depth) {
        this.files = new PdfFiles(depth);
    }

    Optional<UploadRefusal> refusal(PDDocument document) throws IOException {
        push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase at = open.removeLast();
            Optional<UploadRefusal> found = Optional.empty();
            if (at instanceof COSDictionary dictionary) {
                found = refusal(dictionary);
                dictionary.entrySet().forEach(entry -> push(entry.getValue()));
            } else if (at instanceof COSArray array) {
                array.forEach(this::push);
            }
            if (found.isPresent()) {
                return found;
            }
            if (seen.size() > MOST) {
                return Optional.of(new UploadRefusal.UnpacksTooFar());
            }
        }
        return Optional.empty();
    }

    private void push(@Nullable COSBase base) {
        COSBase direct = base instanceof COSObject object ? object.getObject() : base;
        if ((direct instanceof COSDictionary || direct instanceof COSArray) && seen.add(direct)) {
            open.addLast(direct);
        }
    }

    private Optional<UploadRefusal> refusal(COSDictionary dictionary) throws IOException {
        String action = String.valueOf(dictionary.getNameAsString(COSName.S));
        String subtype = String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE));
        if (RUNS.contains(action) || dictionary.containsKey(COSName.JS)) {
            return macros(dictionary.containsKey(COSName.JS) ? "JavaScript" : action);
        }
        if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
            return macros("XFA");
        }
        if (PLAYERS.contains(subtype)) {
            return macros(subtype);
        }
        if (CALLS_OUT.contains(action)) {
            return reaches(action);
        }
        if (isScriptAddress(dictionary)) {
            return macros("JavaScript");
        }
        Optional<UploadRefusal> byItself = byItself(dictionary);
        return byItself.isPresent() ? byItself : files.refusal(dictionary);
    }

    private static boolean isScriptAddress(COSDictionary dictionary) {
        String address = dictionary.getString(COSName.URI);
        return address != null
                && address.strip().toLowerCase(java.util.Locale.ROOT).matches("(?:java|vb)script:.*");
    }

    private static Optional<UploadRefusal> macros(String found) {
        return Optional.of(new UploadRefusal.HasMacros(found));
    }

    private static Optional<UploadRefusal> reaches(String found) {
        return Optional.of(new UploadRefusal.ReachesOut(found));
    }

    /** What happens without anybody's doing: when the file or a page is opened, or a field is left. */
    private static Optional<UploadRefusal> byItself(COSDictionary dictionary) {
        Deque<COSBase> actions = new ArrayDeque<>();
        add(actions, dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary additional) {
            additional.keySet().forEach(key -> add(actions, additional.getDictionaryObject(key)));
        }
        Set<COSBase> followed = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!actions.isEmpty()) {
            COSBase at = actions.removeLast();
            if (at instanceof COSArray all) {
                for (int i = 0; i < all.size() && followed.add(at); i++) {
                    add(actions, all.getObject(i));
                }
            } else if (at instanceof COSDictionary action && followed.add(at)) {
                String kind = String.valueOf(action.getNameAsString(COSName.S));
                if (NOT_BY_ITSELF.contains(kind)) {
                    return reaches(kind);
                }
                add(actions, action.getDictionaryObject(NEXT));
            }
        }
        return Optional.empty();
    }

    private static void add(Deque<COSBase> actions, @Nullable COSBase action) {
        if (action != null) {
            actions.addLast(action);
        }
    }
}
