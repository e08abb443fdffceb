package cymru.pythefnos.representative.seat;

class InMemorySeatsTest implements SeatsContract {

    private final InMemorySeats seats = new InMemorySeats();

    @Override
    public Seats aggregates() {
        return seats;
    }
}
