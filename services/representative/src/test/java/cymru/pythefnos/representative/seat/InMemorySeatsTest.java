package cymru.pythefnos.representative.seat;

class InMemorySeatsTest extends SeatsContract {

    private final InMemorySeats seats = new InMemorySeats();

    @Override
    protected Seats seats() {
        return seats;
    }
}
