package cymru.pythefnos.meeting.compliance.report;

class InMemoryRowsTest extends RowsContract {
    @Override
    protected Rows rows() {
        return new InMemoryRows();
    }
}
