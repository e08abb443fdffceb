package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.MeetingsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoMeetingsIT implements MeetingsContract {
    private final RunningService service;

    MongoMeetingsIT(RunningService service) {
        this.service = service;
    }

    @Override
    public Meetings aggregates() {
        return service.bean(Meetings.class);
    }
}
