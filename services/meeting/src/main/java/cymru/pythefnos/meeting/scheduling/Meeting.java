package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.MeetingStatus;
import cymru.pythefnos.meeting.group.Group;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a group: scheduled, perhaps moved, perhaps cancelled; then it stays so.
 *
 * @param scheduleVersion 1 at first, one more with each move
 * @param preMeeting for representatives to get ready together; null = none
 * @param debrief for representatives to talk it over afterwards; null = none
 * @param reminderDaysBefore as the group had agreed when this time was set
 * @param moveReason what people are told of the last move; null if it never moved, or if no reason was given
 * @param cancelReason what people are told; may be null even if cancelled
 * @param seriesId of the series it came from; null = scheduled by itself
 */
public record Meeting(
        MeetingId id,
        GroupId groupId,
        int scheduleVersion,
        MeetingStatus status,
        Timing timing,
        @Nullable Slot preMeeting,
        @Nullable Slot debrief,
        Details details,
        List<Integer> reminderDaysBefore,
        List<AgendaItem> agenda,
        @Nullable Bilingual moveReason,
        @Nullable Bilingual cancelReason,
        @Nullable String seriesId) {
    public Meeting {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
        agenda = List.copyOf(agenda);
    }

    public static Meeting scheduled(
            MeetingId id, Group group, Timing timing, Details details, @Nullable String seriesId) {
        return new Meeting(
                id,
                group.id(),
                1,
                MeetingStatus.SCHEDULED,
                timing,
                timing.slot().before(group.preMeetingMinutes()),
                timing.slot().after(group.debriefMinutes()),
                details,
                group.reminderDaysBefore(),
                List.of(),
                null,
                null,
                seriesId);
    }

    public Meeting moved(Group group, Timing to, @Nullable Bilingual reason) {
        return new Meeting(
                id,
                groupId,
                scheduleVersion + 1,
                status,
                to,
                to.slot().before(group.preMeetingMinutes()),
                to.slot().after(group.debriefMinutes()),
                details,
                group.reminderDaysBefore(),
                agenda,
                reason,
                cancelReason,
                seriesId);
    }

    public Meeting cancelled(@Nullable Bilingual reason) {
        return new Meeting(
                id,
                groupId,
                scheduleVersion,
                MeetingStatus.CANCELLED,
                timing,
                preMeeting,
                debrief,
                details,
                reminderDaysBefore,
                agenda,
                moveReason,
                reason,
                seriesId);
    }

    public Meeting withAgenda(List<AgendaItem> items) {
        return new Meeting(
                id,
                groupId,
                scheduleVersion,
                status,
                timing,
                preMeeting,
                debrief,
                details,
                reminderDaysBefore,
                items,
                moveReason,
                cancelReason,
                seriesId);
    }

    public boolean isCancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    public Slot slot() {
        return timing.slot();
    }

    public Optional<AgendaItem> item(String itemId) {
        return agenda.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public boolean hasStarted(Instant now) {
        return !slot().start().isAfter(now);
    }
}
