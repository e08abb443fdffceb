package cymru.pythefnos.meeting.group;

class InMemorySeatLeadsTest extends SeatLeadsContract {
    private final SeatLeads seats = new InMemorySeatLeads();

    @Override
    protected SeatLeads seats() {
        return seats;
    }
}
