package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Loss;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes plain text and large print from an original. Its time and its memory are bounded, whatever the document is: nobody
 * who uploads one can stop the service.
 */
public interface Conversion {
    /** Whether it knows the kind of file at all. */
    boolean reads(FileKind kind);

    /**
     * Converts an original into two files that are there already, and waits for the end.
     *
     * @param title of the paper, in the language of the original
     * @throws IOException this machine's disk failed
     */
    Outcome convert(CheckedFile original, String title, Language language, Path plainText, Path largePrint)
            throws IOException;

    /**
     * What came of it.
     *
     * @param losses what the renditions lack, or have only in part
     * @param undrawable the letters that no font has; empty but for {@link Result#UNDRAWABLE}
     */
    record Outcome(Result result, List<Loss> losses, String undrawable) {
        public Outcome {
            losses = List.copyOf(losses);
        }

        /** Nothing was made. */
        public static Outcome nothing(Result why) {
            return new Outcome(why, List.of(), "");
        }
    }

    /** Whether it went well. */
    enum Result {
        /** Both files are written. */
        MADE,
        /** The plain text is written; the large print would have letters that no font has. */
        UNDRAWABLE,
        /** There is no text in it, as in a scan. */
        NO_TEXT,
        /** It is longer, or takes more time or memory, than a meeting paper may. */
        TOO_MUCH,
        /** It can't be read as what it says it is. */
        FAILED
    }
}
