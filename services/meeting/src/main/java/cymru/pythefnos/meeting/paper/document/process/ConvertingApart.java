package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.DocumentReader;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion;
import java.io.IOException;
import java.nio.file.Path;

/** Converts in a child process, one document at a time. */
public final class ConvertingApart implements Conversion, AutoCloseable {
    private final ChildInTurn child;

    public ConvertingApart(Budget budget) {
        this.child = new ChildInTurn(budget);
    }

    @Override
    public boolean reads(FileKind kind) {
        return DocumentReader.reads(kind);
    }

    @Override
    public Outcome convert(CheckedFile original, String title, Language language, Path plainText, Path largePrint)
            throws IOException {
        var job = new ConvertJob(original.kind(), language, title, original.path(), plainText, largePrint);
        return switch (child.ask(job)) {
            case Reply.Answered<Outcome> answered -> answered.answer();
            case Reply.TooMuch<Outcome> tooMuch -> Outcome.nothing(Result.TOO_MUCH);
            case Reply.Died<Outcome> died -> Outcome.nothing(Result.FAILED);
        };
    }

    @Override
    public void close() {
        child.close();
    }
}
