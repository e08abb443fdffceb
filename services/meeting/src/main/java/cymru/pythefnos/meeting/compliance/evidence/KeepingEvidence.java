package cymru.pythefnos.meeting.compliance.evidence;

import cymru.pythefnos.meeting.compliance.report.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what happened, and marks the figures that it may change. Doing it again is as once. */
public final class KeepingEvidence {
    private final EvidenceLog log;
    private final Rows rows;

    public KeepingEvidence(EvidenceLog log, Rows rows) {
        this.log = log;
        this.rows = rows;
    }

    /** The evidence is kept before anything is marked: whoever then works figures out sees it. */
    public void keep(List<Evidence> evidence) {
        log.append(evidence);
        evidence.stream()
                .map(each -> new Mark(each.meetingId(), each.groupId()))
                .distinct()
                .forEach(this::mark);
    }

    private void mark(Mark mark) {
        if (mark.meetingId != null) {
            rows.mark(mark.meetingId, mark.groupId);
        } else if (mark.groupId != null) {
            rows.markGroup(mark.groupId);
        }
    }

    /** Which figures may have changed: of a meeting, or of a group's meetings. */
    private record Mark(
            @Nullable String meetingId, @Nullable String groupId) {}
}
