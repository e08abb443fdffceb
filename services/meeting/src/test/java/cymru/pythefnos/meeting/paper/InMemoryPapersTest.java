package cymru.pythefnos.meeting.paper;

class InMemoryPapersTest extends PapersContract {
    @Override
    protected Papers papers() {
        return new InMemoryPapers();
    }
}
