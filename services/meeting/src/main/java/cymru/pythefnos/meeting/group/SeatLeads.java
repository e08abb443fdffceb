package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.api.group.GroupId;
import java.util.List;

/** What the representative service has told of the seats of each group. */
public interface SeatLeads {
    List<SeatLead> of(GroupId group);

    /** A seat has a holder, or another one, or is reached in another way. The last word counts. */
    void assigned(SeatLead seat);

    /** Nobody holds the seat any more. Saying it twice changes nothing. */
    void vacated(String seatId);
}
