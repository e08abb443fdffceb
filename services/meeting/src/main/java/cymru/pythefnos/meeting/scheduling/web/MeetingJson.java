package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.DetailsRequest;
import cymru.pythefnos.meeting.api.meeting.MeetingAnswer;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer;
import cymru.pythefnos.meeting.api.meeting.SlotAnswer;
import cymru.pythefnos.meeting.api.meeting.TimingAnswer;
import cymru.pythefnos.meeting.scheduling.Details;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Slot;
import cymru.pythefnos.meeting.scheduling.Timing;
import cymru.pythefnos.meeting.scheduling.change.WantedDetails;
import cymru.pythefnos.meeting.scheduling.series.SeriesOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From requests to what is wanted, and from meetings to answers. */
record MeetingJson(WarningWords words) {
    static WantedDetails details(DetailsRequest request) {
        return new WantedDetails(
                request.title(),
                request.purpose(),
                request.mode(),
                request.venue(),
                request.joining(),
                orNone(request.attendees()),
                orNone(request.expectedOutcomes()));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    MeetingAnswer answer(Versioned<Meeting> at) {
        Meeting meeting = at.state();
        Timing timing = meeting.timing();
        Details details = meeting.details();
        SlotAnswer slot = slot(meeting.slot());
        return new MeetingAnswer(
                meeting.id(),
                meeting.groupId(),
                meeting.seriesId(),
                meeting.scheduleVersion(),
                meeting.status(),
                slot.start(),
                slot.end(),
                slotOrNone(meeting.preMeeting()),
                slotOrNone(meeting.debrief()),
                timing.noticeDeadline(),
                timing.papersDeadline(),
                timing.shortNotice(),
                details.title(),
                details.purpose(),
                details.mode(),
                details.venue(),
                details.joining(),
                details.attendees(),
                details.expectedOutcomes(),
                meeting.reminderDaysBefore(),
                meeting.agenda(),
                meeting.moveReason(),
                meeting.cancelReason(),
                words.say(timing.warnings()),
                at.version());
    }

    TimingAnswer answer(Timing timing) {
        SlotAnswer slot = slot(timing.slot());
        return new TimingAnswer(
                slot.start(),
                slot.end(),
                timing.noticeDeadline(),
                timing.papersDeadline(),
                words.say(timing.warnings()));
    }

    SeriesAnswer answer(SeriesOutcome series) {
        return new SeriesAnswer(
                series.id(),
                series.meetings().stream().map(this::answer).toList(),
                series.steppedOver().stream()
                        .map(one -> new SeriesAnswer.SteppedOver(
                                one.holiday().date(), one.holiday().name(), one.instead()))
                        .toList(),
                series.tooSoon());
    }

    private static SlotAnswer slot(Slot slot) {
        return new SlotAnswer(
                slot.localStart().toOffsetDateTime(), slot.localEnd().toOffsetDateTime());
    }

    private static @Nullable SlotAnswer slotOrNone(@Nullable Slot slot) {
        return slot == null ? null : slot(slot);
    }
}
