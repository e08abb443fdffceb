package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as it is shown. */
public record MeetingAnswer(
        MeetingId id,
        GroupId groupId,
        @Nullable String seriesId,
        int scheduleVersion,
        MeetingStatus status,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable SlotAnswer preMeeting,
        @Nullable SlotAnswer debrief,
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
        @Nullable Bilingual moveReason,
        @Nullable Bilingual cancelReason,
        List<WarningAnswer> warnings,
        long version) {}
