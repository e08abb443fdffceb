package cymru.pythefnos.meeting.scheduling;

class InMemoryMeetingsTest implements MeetingsContract {
    private final Meetings meetings = new InMemoryMeetings();

    @Override
    public Meetings aggregates() {
        return meetings;
    }
}
