package cymru.pythefnos.meeting.paper;

class InMemoryPapersTest implements PapersContract {
    private final Papers papers = new InMemoryPapers();

    @Override
    public Papers aggregates() {
        return papers;
    }
}
