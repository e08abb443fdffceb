package cymru.pythefnos.meeting.paper.document.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A child process for one job at a time, in the order of their coming. It is kept for the next one for a while, since its
 * start takes longer than most jobs.
 */
final class ChildInTurn implements AutoCloseable {
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final Budget budget;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable ChildProcess process;
    private long lastUsed;

    ChildInTurn(Budget budget) {
        this.budget = budget;
    }

    /** Waits for the turn and for the end. @throws IOException this machine can't start a process */
    <A> Reply<A> ask(Job<A> job) throws IOException {
        turn.lock();
        try {
            Reply<A> first = running().ask(job);
            // a process that had been waiting may have been killed by somebody else
            return first instanceof Reply.Died ? running().ask(job) : first;
        } finally {
            lastUsed = System.nanoTime();
            turn.unlock();
            CompletableFuture.delayedExecutor(KEPT_FOR.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::closeUnused);
        }
    }

    private ChildProcess running() throws IOException {
        ChildProcess kept = process;
        if (kept == null || !kept.isAlive()) {
            kept = ChildProcess.start(budget, ConverterMain.class);
            process = kept;
        }
        return kept;
    }

    private void closeUnused() {
        if (turn.tryLock()) {
            try {
                if (System.nanoTime() - lastUsed >= KEPT_FOR.toNanos()) {
                    stop();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void stop() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** Whoever waits for an answer is told that there is none. */
    @Override
    public void close() {
        ChildProcess kept = process;
        if (kept != null) {
            kept.close();
        }
    }
}
