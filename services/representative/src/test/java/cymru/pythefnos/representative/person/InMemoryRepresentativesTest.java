package cymru.pythefnos.representative.person;

class InMemoryRepresentativesTest implements RepresentativesContract {

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();

    @Override
    public Representatives aggregates() {
        return people;
    }
}
