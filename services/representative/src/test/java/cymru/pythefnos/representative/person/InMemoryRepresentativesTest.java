package cymru.pythefnos.representative.person;

class InMemoryRepresentativesTest extends RepresentativesContract {

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();

    @Override
    protected Representatives people() {
        return people;
    }
}
