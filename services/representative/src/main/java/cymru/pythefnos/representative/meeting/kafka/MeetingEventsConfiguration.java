package cymru.pythefnos.representative.meeting.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.Handling;
import cymru.pythefnos.contracts.meeting.GroupChangedV1;
import cymru.pythefnos.contracts.meeting.MeetingCancelledV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.PaperWithdrawnV1;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One handler for each of the meeting service's events. */
@Configuration(proxyBeanMethods = false)
class MeetingEventsConfiguration {

    private final HearingOfMeetings hearing;

    MeetingEventsConfiguration(HearingOfMeetings hearing) {
        this.hearing = hearing;
    }

    @Bean
    EventHandler groupChanged() {
        return new Handling<>(
                GroupChangedV1.TYPE, GroupChangedV1.class, said -> hearing.groupChanged(HeardFacts.group(said)));
    }

    @Bean
    EventHandler meetingScheduled() {
        return new Handling<>(
                MeetingScheduledV1.TYPE,
                MeetingScheduledV1.class,
                said -> hearing.scheduled(HeardFacts.scheduled(said)));
    }

    @Bean
    EventHandler meetingMoved() {
        return new Handling<>(MeetingMovedV1.TYPE, MeetingMovedV1.class, said -> hearing.moved(HeardFacts.moved(said)));
    }

    @Bean
    EventHandler meetingCancelled() {
        return new Handling<>(
                MeetingCancelledV1.TYPE,
                MeetingCancelledV1.class,
                said -> hearing.cancelled(new MeetingId(said.meetingId()), said.scheduleVersion()));
    }

    @Bean
    EventHandler paperReleased() {
        return new Handling<>(
                PaperReleasedV1.TYPE, PaperReleasedV1.class, said -> hearing.paperReleased(HeardFacts.released(said)));
    }

    @Bean
    EventHandler paperWithdrawn() {
        return new Handling<>(
                PaperWithdrawnV1.TYPE,
                PaperWithdrawnV1.class,
                said -> hearing.paperWithdrawn(new PaperId(said.paperId())));
    }
}
