package cymru.pythefnos.meeting.paper.pack.process;

import cymru.pythefnos.meeting.paper.document.process.Budget;
import cymru.pythefnos.meeting.paper.document.process.ChildProcess;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackPrinter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes each pack in a process of its own, which ends with it, or is ended when its time is over. */
public final class PrintingApart implements PackPrinter {
    private final Budget budget;

    public PrintingApart(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Result print(PackJob job, Map<String, Path> files, Path target) throws IOException {
        Process child = ChildProcess.start(budget, PackMain.class);
        AtomicBoolean overtime = new AtomicBoolean();
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> {
                    overtime.set(true);
                    child.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(budget.time().toMillis(), TimeUnit.MILLISECONDS));
        try {
            ask(job, files, target, new DataOutputStream(child.getOutputStream()));
            return Result.valueOf(new DataInputStream(child.getInputStream()).readUTF());
        } catch (IOException | IllegalArgumentException died) {
            child.destroyForcibly();
            boolean memory = child.onExit().join().exitValue() == ChildProcess.OUT_OF_MEMORY;
            return overtime.get() || memory ? Result.TOO_MUCH : Result.FAILED;
        } finally {
            alarm.cancel(false);
            child.destroyForcibly();
        }
    }

    private static void ask(PackJob job, Map<String, Path> files, Path target, DataOutputStream out)
            throws IOException {
        JobWire.write(job, out);
        out.writeInt(files.size());
        for (Map.Entry<String, Path> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue().toString());
        }
        out.writeUTF(target.toString());
        out.flush();
    }
}
