package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings we have heard of. */
public interface KnownMeetings {

    Optional<KnownMeeting> find(MeetingId id);

    /** Keeps these facts unless newer ones are kept already; gives the facts that are now kept. */
    KnownMeeting keep(KnownMeeting heard);

    /** A group's meetings that start after that moment, called off or not, the next one first. */
    List<KnownMeeting> ofGroupAfter(GroupId group, Instant after);

    /** Every meeting that starts after that moment, called off or not, the next one first. */
    List<KnownMeeting> after(Instant after);
}
