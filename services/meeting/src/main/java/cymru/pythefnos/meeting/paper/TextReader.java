package cymru.pythefnos.meeting.paper;

import java.io.IOException;

/** Reads the words out of an original. */
public interface TextReader {

    /**
     * The text of a document; with no blocks if there is none in it, as in a scan.
     *
     * @throws IOException it can't be read as what it says it is, or is too large to read
     */
    PaperText read(CheckedFile file) throws IOException;

    /** Whether this reader knows the kind of file at all. */
    boolean reads(FileKind kind);
}
