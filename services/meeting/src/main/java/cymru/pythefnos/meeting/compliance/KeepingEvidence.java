package cymru.pythefnos.meeting.compliance;

/** Keeps what happened, and marks the figures that it may change. Doing it again is as once. */
public final class KeepingEvidence {
    private final EvidenceLog log;
    private final Rows rows;

    public KeepingEvidence(EvidenceLog log, Rows rows) {
        this.log = log;
        this.rows = rows;
    }

    /** The evidence is kept before anything is marked: whoever then works figures out sees it. */
    public void keep(Evidence evidence) {
        log.append(evidence);
        if (evidence.meetingId() != null) {
            rows.mark(evidence.meetingId(), evidence.groupId());
        } else if (evidence.groupId() != null) {
            rows.markGroup(evidence.groupId());
        }
    }
}
