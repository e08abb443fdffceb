package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.rendition.Digests;
import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Prints one pack at a time, unless it is kept from the last time that it was the same. */
public final class PrintingInTurn implements AutoCloseable {
    private static final long KEPT_BYTES = 256L << 20;
    /** Services that fetch a pack hold it in memory. */
    private static final long LARGEST = 32L << 20;

    private final GatheringSources sources;
    private final PackPrinter printer;
    private final Duration patience;
    private final PackFiles kept = new PackFiles(KEPT_BYTES);
    private final ReentrantLock turn = new ReentrantLock(true);

    /** @param patience how long somebody waits for their turn */
    public PrintingInTurn(GatheringSources sources, PackPrinter printer, Duration patience) {
        this.sources = sources;
        this.printer = printer;
        this.patience = patience;
    }

    Result<PackFiles.Open, PackRefusal> print(PackJob job, RenditionFormat format) throws IOException {
        String digest = digest(job);
        Optional<PackFiles.Open> before = kept.open(digest);
        if (before.isPresent()) {
            return Result.done(before.get());
        }
        if (!inTurn()) {
            return Result.refused(new PackRefusal.Busy());
        }
        try {
            // whoever was before may have made the same
            Optional<PackFiles.Open> meanwhile = kept.open(digest);
            return meanwhile.isPresent() ? Result.done(meanwhile.get()) : print(job, format, digest);
        } finally {
            turn.unlock();
        }
    }

    private boolean inTurn() {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result<PackFiles.Open, PackRefusal> print(PackJob job, RenditionFormat format, String digest)
            throws IOException {
        Path target = TemporaryFiles.create();
        PackPrinter.Result result = PackPrinter.Result.FAILED;
        try {
            result = printed(job, target);
        } finally {
            if (result == PackPrinter.Result.MADE) {
                kept.keep(digest, target);
            } else {
                TemporaryFiles.delete(target);
            }
        }
        return switch (result) {
            case MADE -> Result.done(kept.open(digest).orElseThrow());
            case NOTHING_JOINS -> Result.refused(new PackRefusal.NothingJoins(format));
            case TOO_MUCH -> Result.refused(new PackRefusal.TooMuch());
            case FAILED -> Result.refused(new PackRefusal.Failed());
        };
    }

    private PackPrinter.Result printed(PackJob job, Path target) throws IOException {
        Optional<Map<String, Path>> files = sources.gather(job);
        if (files.isEmpty()) {
            return PackPrinter.Result.TOO_MUCH;
        }
        try {
            PackPrinter.Result result = printer.print(job, files.get(), target);
            return Files.size(target) > LARGEST ? PackPrinter.Result.TOO_MUCH : result;
        } finally {
            files.get().values().forEach(TemporaryFiles::delete);
        }
    }

    /** What is kept belongs to this process. */
    @Override
    public void close() {
        kept.clear();
    }

    private static String digest(PackJob job) {
        return HexFormat.of().formatHex(Digests.sha256().digest(job.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
