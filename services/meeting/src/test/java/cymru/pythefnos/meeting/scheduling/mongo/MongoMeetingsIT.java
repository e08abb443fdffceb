package cymru.pythefnos.meeting.scheduling.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.MeetingFixture;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.MeetingsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

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

    @Test
    void aReasonThatWasKeptInOneLanguageIsReadInBoth() {
        Meeting meeting = MeetingFixture.aMeeting().withId(freshId().value()).build();
        Meetings meetings = aggregates();
        meetings.add(new MeetingEvent.MeetingScheduled(meeting));
        service.bean(MongoTemplate.class)
                .updateFirst(
                        Query.query(Criteria.where("_id").is(meeting.id().value())),
                        Update.update("state.timing.shortNotice.reason", "Llifogydd"),
                        "meetings");

        assertThat(meetings.find(meeting.id()).orElseThrow().state().timing().shortNotice())
                .isEqualTo(new ShortNotice(new Bilingual("Llifogydd", "Llifogydd"), "Cadeirydd"));
    }
}
