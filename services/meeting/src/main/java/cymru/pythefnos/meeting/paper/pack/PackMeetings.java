package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.util.Optional;

/** The meetings that packs are for. */
public interface PackMeetings {
    Optional<PackMeeting> find(MeetingId meeting);
}
