package cymru.pythefnos.meeting.compliance;

class InMemoryEvidenceLogTest extends EvidenceLogContract {
    @Override
    protected EvidenceLog log() {
        return new InMemoryEvidenceLog();
    }
}
