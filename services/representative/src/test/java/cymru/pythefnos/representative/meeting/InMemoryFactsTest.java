package cymru.pythefnos.representative.meeting;

class InMemoryFactsTest extends KnownFactsContract {

    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final InMemoryPapers papers = new InMemoryPapers();
    private final InMemoryGroups groups = new InMemoryGroups();

    @Override
    protected KnownMeetings meetings() {
        return meetings;
    }

    @Override
    protected KnownPapers papers() {
        return papers;
    }

    @Override
    protected KnownGroups groups() {
        return groups;
    }
}
