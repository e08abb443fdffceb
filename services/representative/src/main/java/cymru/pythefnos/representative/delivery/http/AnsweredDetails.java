package cymru.pythefnos.representative.delivery.http;

import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.GroupAnswer;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.api.meeting.MeetingAnswer;
import cymru.pythefnos.meeting.api.meeting.MeetingStatus;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.SlotAnswer;
import cymru.pythefnos.meeting.api.paper.PaperAnswer;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import org.jspecify.annotations.Nullable;

/** What the meeting service answers, in the words of messages. */
final class AnsweredDetails {
    private AnsweredDetails() {}

    static MeetingDetails meeting(MeetingAnswer meeting, GroupAnswer group) {
        ShortNotice agreed = meeting.shortNotice();
        return new MeetingDetails(
                meeting.scheduleVersion(),
                new MeetingDetails.Time(meeting.start(), meeting.end()),
                time(meeting.preMeeting()),
                time(meeting.debrief()),
                meeting.title(),
                meeting.purpose(),
                place(meeting),
                meeting.attendees().stream()
                        .map(one -> new MeetingDetails.Attending(one.name(), one.role()))
                        .toList(),
                meeting.expectedOutcomes(),
                meeting.papersDeadline(),
                agreed == null ? null : new MeetingDetails.Agreement(agreed.reason(), agreed.agreedBy()),
                meeting.moveReason(),
                meeting.status() == MeetingStatus.CANCELLED,
                meeting.cancelReason(),
                group(group));
    }

    static PaperDetails paper(PaperAnswer paper) {
        PaperAnswer.Late late = paper.late();
        return new PaperDetails(
                paper.number(),
                paper.title(),
                late == null || late.reason() == null || late.agreedBy() == null
                        ? null
                        : new MeetingDetails.Agreement(late.reason(), late.agreedBy()));
    }

    private static MeetingDetails.Group group(GroupAnswer group) {
        Contact contact = group.contact();
        return new MeetingDetails.Group(
                group.name(),
                new MeetingDetails.Contact(contact.name(), contact.email(), contact.phone(), contact.address()));
    }

    private static MeetingDetails.Place place(MeetingAnswer meeting) {
        Venue venue = meeting.venue();
        Joining joining = meeting.joining();
        return new MeetingDetails.Place(
                meeting.mode().name(),
                venue == null ? null : venue.name(),
                venue == null ? null : venue.address(),
                joining == null ? null : joining.link(),
                joining == null ? null : joining.instructions());
    }

    private static MeetingDetails.@Nullable Time time(@Nullable SlotAnswer slot) {
        return slot == null ? null : new MeetingDetails.Time(slot.start(), slot.end());
    }
}
