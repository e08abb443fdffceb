package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Decides about bytes left pending by an upload that ended between its two writes: those of no paper are removed. */
public final class SweepingFiles {
    /** Longer than any upload takes, so that none in progress is swept. */
    static final Duration GRACE = Duration.ofHours(6);

    private static final int BATCH = 100;

    private final Papers papers;
    private final RenditionFiles files;

    public SweepingFiles(Papers papers, RenditionFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /** Sweeps once. @return how many were looked at */
    public int sweep(Instant now) {
        List<Pending> left = files.pendingBefore(now.minus(GRACE), BATCH);
        left.forEach(this::decide);
        return left.size();
    }

    private void decide(Pending file) {
        boolean belongs = papers.find(file.paper()).stream()
                .flatMap(stored -> stored.state().kept())
                .anyMatch(rendition -> rendition.id().equals(file.id()));
        if (belongs) {
            files.settle(file.id());
        } else {
            files.delete(file.id());
        }
    }
}
