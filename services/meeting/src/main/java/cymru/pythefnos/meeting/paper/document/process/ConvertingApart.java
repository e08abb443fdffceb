package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.DocumentReader;
import cymru.pythefnos.meeting.paper.document.process.ConverterMain.Request;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Converts in a child process, one document at a time, in the order of their coming. The process is kept for the next
 * document for a while, since its start takes longer than most conversions.
 */
public final class ConvertingApart implements Conversion, AutoCloseable {
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final Budget budget;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable ConverterProcess process;
    private long lastUsed;

    public ConvertingApart(Budget budget) {
        this.budget = budget;
    }

    @Override
    public boolean reads(FileKind kind) {
        return DocumentReader.reads(kind);
    }

    @Override
    public Outcome convert(CheckedFile original, String title, Language language, Path plainText, Path largePrint)
            throws IOException {
        var request = new Request(original.kind(), language, title, original.path(), plainText, largePrint);
        turn.lock();
        try {
            Optional<Outcome> first = running().convert(request);
            // a process that had been waiting may have been killed by somebody else
            return first.isPresent() ? first.get() : running().convert(request).orElse(Outcome.nothing(Result.FAILED));
        } finally {
            lastUsed = System.nanoTime();
            turn.unlock();
            CompletableFuture.delayedExecutor(KEPT_FOR.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::closeUnused);
        }
    }

    private ConverterProcess running() throws IOException {
        ConverterProcess kept = process;
        if (kept == null || !kept.isAlive()) {
            kept = ConverterProcess.start(budget);
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

    /** Whoever waits for a conversion is told that it failed. */
    @Override
    public void close() {
        ConverterProcess kept = process;
        if (kept != null) {
            kept.close();
        }
    }
}
