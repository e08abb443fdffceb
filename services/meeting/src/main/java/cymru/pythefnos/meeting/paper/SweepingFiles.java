package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.paper.RenditionFiles.KeptFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Removes stored bytes that no paper knows of, left over when an upload ended between the two writes. */
public final class SweepingFiles {
    /** Longer than any upload takes, so that none in progress is swept. */
    static final Duration GRACE = Duration.ofHours(6);

    private final Papers papers;
    private final RenditionFiles files;

    public SweepingFiles(Papers papers, RenditionFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /** Sweeps once. @return how many files were removed */
    public int sweep(Instant now) {
        try (Stream<KeptFile> old = files.storedBefore(now.minus(GRACE))) {
            List<KeptFile> orphans = old.filter(this::isOrphan).toList();
            orphans.forEach(orphan -> files.delete(orphan.id()));
            return orphans.size();
        }
    }

    private boolean isOrphan(KeptFile file) {
        return papers.find(file.paper()).stream()
                .flatMap(stored -> stored.paper().kept())
                .noneMatch(rendition -> rendition.id().equals(file.id()));
    }
}
