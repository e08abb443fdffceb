package cymru.pythefnos.meeting.compliance;

class InMemoryRowsTest extends RowsContract {
    @Override
    protected Rows rows() {
        return new InMemoryRows();
    }
}
