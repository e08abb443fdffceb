package cymru.pythefnos.meeting.scheduling;

class InMemoryMeetingsTest extends MeetingsContract {
    @Override
    protected Meetings meetings() {
        return new InMemoryMeetings();
    }
}
