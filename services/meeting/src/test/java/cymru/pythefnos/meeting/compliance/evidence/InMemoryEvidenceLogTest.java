package cymru.pythefnos.meeting.compliance.evidence;

class InMemoryEvidenceLogTest extends EvidenceLogContract {
    @Override
    protected EvidenceLog log() {
        return new InMemoryEvidenceLog();
    }
}
