package cymru.pythefnos.representative.delivery.papers;

class InMemoryWatchesTest extends RenditionWatchesContract {
    private final InMemoryWatches watches = new InMemoryWatches();

    @Override
    protected RenditionWatches watches() {
        return watches;
    }
}
