package cymru.pythefnos.representative.delivery.unreadable;

class InMemoryUnreadablePapersTest implements UnreadablePapersContract {
    private final InMemoryUnreadablePapers papers = new InMemoryUnreadablePapers();

    @Override
    public UnreadablePapers aggregates() {
        return papers;
    }
}
