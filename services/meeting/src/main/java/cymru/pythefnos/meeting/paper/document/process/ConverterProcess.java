package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.document.process.ConverterMain.Request;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Outcome;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A running child process, used by one thread at a time. Once it has not answered it is of no more use. */
final class ConverterProcess implements AutoCloseable {
    private final Process process;
    private final Budget budget;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean overtime;

    private ConverterProcess(Process process, Budget budget) {
        this.process = process;
        this.budget = budget;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    static ConverterProcess start(Budget budget) throws IOException {
        return new ConverterProcess(ChildProcess.start(budget, ConverterMain.class), budget);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Empty: it has died, and not because of what the document costs. */
    Optional<Outcome> convert(Request request) {
        CountDownLatch answered = new CountDownLatch(1);
        Thread.startVirtualThread(() -> killUnless(answered));
        try {
            request.write(requests);
            return Optional.of(Answers.read(answers));
        } catch (IOException died) {
            return costsTooMuch() ? Optional.of(Outcome.nothing(Result.TOO_MUCH)) : Optional.empty();
        } finally {
            answered.countDown();
        }
    }

    private void killUnless(CountDownLatch answered) {
        try {
            if (!answered.await(budget.time().toMillis(), TimeUnit.MILLISECONDS)) {
                overtime = true;
                close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean costsTooMuch() {
        if (overtime) {
            return true;
        }
        close();
        return process.onExit().join().exitValue() == ChildProcess.OUT_OF_MEMORY;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
