package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.MeetingsContract;
import cymru.pythefnos.meeting.support.Running;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoMeetingsIT extends MeetingsContract {
    private final Running service;

    MongoMeetingsIT(Running service) {
        this.service = service;
    }

    @Override
    protected Meetings meetings() {
        return service.bean(Meetings.class);
    }
}
