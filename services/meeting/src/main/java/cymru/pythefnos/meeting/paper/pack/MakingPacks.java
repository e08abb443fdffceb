package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.rendition.Digests;
import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Gives the pack that somebody asks for, made at that moment or kept from the last time that it was the same. */
public final class MakingPacks implements AutoCloseable {
    private static final long KEPT_BYTES = 256L << 20;

    private final Papers papers;
    private final PaperMeetings deadlines;
    private final PackMeetings meetings;
    private final GatheringSources sources;
    private final PackPrinter printer;
    private final Duration patience;
    private final PackFiles kept = new PackFiles(KEPT_BYTES);
    private final ReentrantLock turn = new ReentrantLock(true);

    /** @param patience how long somebody waits for their turn: packs are made one at a time */
    public MakingPacks(
            Papers papers,
            PaperMeetings deadlines,
            PackMeetings meetings,
            GatheringSources sources,
            PackPrinter printer,
            Duration patience) {
        this.papers = papers;
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.sources = sources;
        this.printer = printer;
        this.patience = patience;
    }

    /** @throws IOException this machine's disk failed */
    public Result<Pack, PackRefusal> make(PackRequest request) throws IOException {
        Optional<PackMeeting> meeting = meetings.find(request.meeting());
        Optional<MeetingFacts> deadline = deadlines.find(request.meeting());
        if (meeting.isEmpty() || deadline.isEmpty()) {
            return Result.refused(new PackRefusal.UnknownMeeting(request.meeting()));
        }
        List<Paper> all = papers.ofMeeting(request.meeting()).stream()
                .map(Versioned::state)
                .map(paper -> paper.dueBy(deadline.get().papersDeadline()))
                .toList();
        PackJob job = PlanningPacks.plan(meeting.get(), all, request);
        Optional<PackRefusal> refusal = refusal(job, request.key());
        return refusal.isPresent() ? Result.refused(refusal.get()) : made(job, request.key());
    }

    private static Optional<PackRefusal> refusal(PackJob job, RenditionKey key) {
        if (job.parts().stream().anyMatch(part -> part.source() != null)) {
            return Optional.empty();
        }
        boolean released = job.parts().stream().anyMatch(part -> part.apart() == Apart.OTHER_FILE);
        return Optional.of(
                released ? new PackRefusal.NothingJoins(key.format()) : new PackRefusal.NothingReleased(key));
    }

    private Result<Pack, PackRefusal> made(PackJob job, RenditionKey key) throws IOException {
        String digest = digest(job);
        Optional<PackFiles.Open> before = kept.open(digest);
        if (before.isPresent()) {
            return Result.done(pack(job, key, digest, before.get()));
        }
        if (!inTurn()) {
            return Result.refused(new PackRefusal.Busy());
        }
        try {
            // whoever was before may have made the same
            Optional<PackFiles.Open> meanwhile = kept.open(digest);
            return meanwhile.isPresent()
                    ? Result.done(pack(job, key, digest, meanwhile.get()))
                    : print(job, digest)
                            .<Result<Pack, PackRefusal>>map(why -> Result.refused(refused(why, key)))
                            .orElseGet(() -> opened(job, key, digest));
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

    private Result<Pack, PackRefusal> opened(PackJob job, RenditionKey key, String digest) {
        try {
            return Result.done(pack(job, key, digest, kept.open(digest).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty: it is kept. */
    private Optional<PackPrinter.Result> print(PackJob job, String digest) throws IOException {
        Path target = TemporaryFiles.create();
        boolean done = false;
        try {
            Optional<Map<String, Path>> files = sources.gather(job);
            if (files.isEmpty()) {
                return Optional.of(PackPrinter.Result.TOO_MUCH);
            }
            try {
                PackPrinter.Result result = printer.print(job, files.get(), target);
                done = result == PackPrinter.Result.MADE;
                return done ? Optional.empty() : Optional.of(result);
            } finally {
                files.get().values().forEach(TemporaryFiles::delete);
            }
        } finally {
            if (done) {
                kept.keep(digest, target);
            } else {
                TemporaryFiles.delete(target);
            }
        }
    }

    private static PackRefusal refused(PackPrinter.Result why, RenditionKey key) {
        return switch (why) {
            case NOTHING_JOINS -> new PackRefusal.NothingJoins(key.format());
            case TOO_MUCH -> new PackRefusal.TooMuch();
            case FAILED, MADE -> new PackRefusal.Failed();
        };
    }

    private static Pack pack(PackJob job, RenditionKey key, String digest, PackFiles.Open file) {
        FileKind kind = job.layout() == Layout.PLAIN_TEXT ? FileKind.TXT : FileKind.PDF;
        String name = "%s-%s-%s.%s"
                .formatted(
                        new PackWords(key.language()).say("file"),
                        key.format().slug(),
                        key.language().code(),
                        kind.extension());
        return new Pack(digest, name, kind.mediaType(), file.bytes(), file.content());
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
