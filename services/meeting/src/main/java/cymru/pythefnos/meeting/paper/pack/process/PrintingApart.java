package cymru.pythefnos.meeting.paper.pack.process;

import cymru.pythefnos.meeting.paper.document.process.Budget;
import cymru.pythefnos.meeting.paper.document.process.ChildProcess;
import cymru.pythefnos.meeting.paper.document.process.Reply;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Makes each pack in a process of its own, which ends with it, or is ended when its time is over. */
public final class PrintingApart implements PackPrinter {
    private final Budget budget;

    public PrintingApart(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Result print(PackJob job, Map<String, Path> files, Path target) throws IOException {
        try (ChildProcess child = ChildProcess.start(budget, PackMain.class)) {
            return switch (child.ask(new PrintJob(job, files, target))) {
                case Reply.Answered<Result> answered -> answered.answer();
                case Reply.TooMuch<Result> tooMuch -> Result.TOO_MUCH;
                case Reply.Died<Result> died -> Result.FAILED;
            };
        }
    }
}
