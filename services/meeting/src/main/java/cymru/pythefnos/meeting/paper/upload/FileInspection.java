package cymru.pythefnos.meeting.paper.upload;

import cymru.pythefnos.meeting.paper.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into a file. */
public interface FileInspection {

    /**
     * Why a file that says it is of this kind may not be let in; empty if it may. A text that may is in UTF-8 from then on,
     * so that whoever reads it has nothing to guess.
     *
     * @throws IOException this machine's disk failed
     */
    Optional<UploadRefusal> refusal(Path file, FileKind kind) throws IOException;
}
