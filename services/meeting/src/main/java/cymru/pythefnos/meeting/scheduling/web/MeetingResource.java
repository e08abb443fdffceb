package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.meeting.group.Joining;
import cymru.pythefnos.meeting.group.Venue;
import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.scheduling.AgendaItem;
import cymru.pythefnos.meeting.scheduling.Attendee;
import cymru.pythefnos.meeting.scheduling.Details;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingStatus;
import cymru.pythefnos.meeting.scheduling.Mode;
import cymru.pythefnos.meeting.scheduling.ShortNotice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as it is shown. */
record MeetingResource(
        String id,
        String groupId,
        @Nullable String seriesId,
        int scheduleVersion,
        MeetingStatus status,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable SlotJson preMeeting,
        @Nullable SlotJson debrief,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        @Nullable ShortNotice shortNotice,
        Bilingual title,
        @Nullable Bilingual purpose,
        Mode mode,
        @Nullable Venue venue,
        @Nullable Joining joining,
        List<Attendee> attendees,
        List<Bilingual> expectedOutcomes,
        List<Integer> reminderDaysBefore,
        List<AgendaItem> agenda,
        @Nullable Bilingual cancelReason,
        List<WarningJson> warnings,
        long version) {

    static MeetingResource of(MeetingAt at, WarningWords words) {
        Meeting meeting = at.meeting();
        Details details = meeting.details();
        SlotJson slot = SlotJson.of(meeting.slot());
        return new MeetingResource(
                meeting.id().value(),
                meeting.groupId().value(),
                meeting.seriesId(),
                meeting.scheduleVersion(),
                meeting.status(),
                slot.start(),
                slot.end(),
                SlotJson.ofNullable(meeting.preMeeting()),
                SlotJson.ofNullable(meeting.debrief()),
                meeting.timing().noticeDeadline(),
                meeting.timing().papersDeadline(),
                meeting.timing().shortNotice(),
                details.title(),
                details.purpose(),
                details.mode(),
                details.venue(),
                details.joining(),
                details.attendees(),
                details.expectedOutcomes(),
                meeting.reminderDaysBefore(),
                meeting.agenda(),
                meeting.cancelReason(),
                meeting.timing().warnings().stream().map(words::say).toList(),
                at.version());
    }
}
