package cymru.pythefnos.representative.meeting.kafka;

import cymru.pythefnos.contracts.meeting.GroupChangedV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.RenditionV1;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.meeting.KnownGroup;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.meeting.Mode;

/** From the words of the wire to facts. */
final class HeardFacts {

    private HeardFacts() {}

    static KnownGroup group(GroupChangedV1 said) {
        return new KnownGroup(new GroupId(said.groupId()), said.reminderDaysBefore(), said.quorumMinimum());
    }

    static KnownMeeting scheduled(MeetingScheduledV1 said) {
        return new KnownMeeting(
                new MeetingId(said.meetingId()),
                new GroupId(said.groupId()),
                said.scheduleVersion(),
                said.start(),
                said.end(),
                Mode.valueOf(said.mode()),
                said.noticeDeadline(),
                said.papersDeadline(),
                said.shortNotice(),
                said.reminderDaysBefore(),
                null,
                false);
    }

    static KnownMeeting moved(MeetingMovedV1 said) {
        return new KnownMeeting(
                new MeetingId(said.meetingId()),
                new GroupId(said.groupId()),
                said.scheduleVersion(),
                said.start(),
                said.end(),
                Mode.valueOf(said.mode()),
                said.noticeDeadline(),
                said.papersDeadline(),
                said.shortNotice(),
                said.reminderDaysBefore(),
                said.previousStart(),
                false);
    }

    static KnownPaper released(PaperReleasedV1 said) {
        return new KnownPaper(
                new PaperId(said.paperId()),
                new MeetingId(said.meetingId()),
                new GroupId(said.groupId()),
                said.paperVersion(),
                said.deadline(),
                said.late(),
                said.renditions().stream().map(HeardFacts::rendition).toList(),
                false);
    }

    private static KnownRendition rendition(RenditionV1 said) {
        return new KnownRendition(
                said.renditionId(), said.format(), said.language(), said.mediaType(), said.bytes(), said.automatic());
    }
}
