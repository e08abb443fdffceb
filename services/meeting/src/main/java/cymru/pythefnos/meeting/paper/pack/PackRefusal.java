package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.RenditionKey;

/** Why there is no pack. */
public sealed interface PackRefusal {
    record UnknownMeeting(MeetingId meeting) implements PackRefusal {}

    /** No paper of the meeting is released in that format and language. */
    record NothingReleased(RenditionKey key) implements PackRefusal {}

    /** Papers are released, but none that can be joined with others. */
    record NothingJoins(RenditionFormat format) implements PackRefusal {}

    /** It would be larger, or take longer, than a pack may. */
    record TooMuch() implements PackRefusal {}

    /** Others are made all the time. */
    record Busy() implements PackRefusal {}

    /** It can't be made, for a reason that nobody foresaw. */
    record Failed() implements PackRefusal {}
}
