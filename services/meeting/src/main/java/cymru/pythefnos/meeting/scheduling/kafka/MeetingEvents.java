package cymru.pythefnos.meeting.scheduling.kafka;

import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.contracts.meeting.MeetingCancelledV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Meetings' events as the contracts have them: ids, times and codes, no words. */
public final class MeetingEvents {
    private MeetingEvents() {}

    /** One event, or none for what stays inside this service. */
    public static List<NewEvent> toContract(MeetingEvent event) {
        Meeting meeting = event.meeting();
        return switch (event) {
            case MeetingEvent.MeetingScheduled s -> List.of(new NewEvent(MeetingScheduledV1.TYPE, scheduled(meeting)));
            case MeetingEvent.MeetingMoved m ->
                List.of(new NewEvent(MeetingMovedV1.TYPE, moved(meeting, m.previousStart())));
            case MeetingEvent.MeetingCancelled c -> List.of(new NewEvent(MeetingCancelledV1.TYPE, cancelled(meeting)));
            case MeetingEvent.AgendaChanged a -> List.of();
        };
    }

    private static MeetingScheduledV1 scheduled(Meeting meeting) {
        return new MeetingScheduledV1(
                meeting.id().value(),
                meeting.groupId().value(),
                meeting.scheduleVersion(),
                local(meeting.slot().start()),
                local(meeting.slot().end()),
                meeting.details().mode().name(),
                meeting.timing().noticeDeadline(),
                meeting.timing().papersDeadline(),
                meeting.timing().shortNotice() != null,
                meeting.reminderDaysBefore());
    }

    private static MeetingMovedV1 moved(Meeting meeting, Instant previousStart) {
        return new MeetingMovedV1(
                meeting.id().value(),
                meeting.groupId().value(),
                meeting.scheduleVersion(),
                local(previousStart),
                local(meeting.slot().start()),
                local(meeting.slot().end()),
                meeting.details().mode().name(),
                meeting.timing().noticeDeadline(),
                meeting.timing().papersDeadline(),
                meeting.timing().shortNotice() != null,
                meeting.reminderDaysBefore());
    }

    private static MeetingCancelledV1 cancelled(Meeting meeting) {
        return new MeetingCancelledV1(
                meeting.id().value(),
                meeting.groupId().value(),
                meeting.scheduleVersion(),
                local(meeting.slot().start()));
    }

    private static OffsetDateTime local(Instant instant) {
        return London.at(instant).toOffsetDateTime();
    }
}
