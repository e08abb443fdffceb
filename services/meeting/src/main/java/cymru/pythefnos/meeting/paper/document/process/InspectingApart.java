package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.upload.FileInspection;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Inspects uploads in a child process, one at a time: not in the one that converts, so that nobody who uploads waits for the
 * papers of others to be converted.
 */
public final class InspectingApart implements FileInspection, AutoCloseable {
    private final ChildInTurn child;
    private final long uploadLimit;

    /** @param uploadLimit the most bytes that an upload has, by which is judged how far it may unpack */
    public InspectingApart(Budget budget, long uploadLimit) {
        this.child = new ChildInTurn(budget);
        this.uploadLimit = uploadLimit;
    }

    @Override
    public Optional<UploadRefusal> refusal(Path file, FileKind kind) throws IOException {
        return switch (child.ask(new InspectJob(kind, file, uploadLimit))) {
            case Reply.Answered<Optional<UploadRefusal>> answered -> answered.answer();
            case Reply.TooMuch<Optional<UploadRefusal>> tooMuch -> Optional.of(new UploadRefusal.UnpacksTooFar());
            case Reply.Died<Optional<UploadRefusal>> died -> Optional.of(new UploadRefusal.Damaged());
        };
    }

    @Override
    public void close() {
        child.close();
    }
}
