package cymru.pythefnos.meeting.paper.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Makes the file of a pack. Its time and its memory are bounded, whatever the papers are. */
public interface PackPrinter {
    /**
     * Writes it into a file that is there already, and waits for the end.
     *
     * @param files the file of each source, by its rendition
     * @throws IOException this machine's disk failed
     */
    Result print(PackJob job, Map<String, Path> files, Path target) throws IOException;

    /** What came of it. */
    enum Result {
        MADE,
        /** None of its papers could be put into it. */
        NOTHING_JOINS,
        /** It is longer, or takes more time or memory, than a pack may. */
        TOO_MUCH,
        FAILED
    }
}
