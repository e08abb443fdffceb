package cymru.pythefnos.meeting.paper;

import java.time.LocalDate;
import java.util.Optional;

/** The meetings that papers belong to, as scheduling knows them. */
public interface PaperMeetings {

    Optional<MeetingFacts> find(String meetingId);

    /** The group's next meeting after the given one that is not cancelled and whose papers deadline is not before today. */
    Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today);

    /** Whether this item stands on the agenda of this meeting. */
    boolean hasAgendaItem(String meetingId, String agendaItemId);

    /**
     * Takes an item off one meeting's agenda and puts it on another's. Doing it twice changes nothing more.
     *
     * @param agendaItemId which the item keeps
     */
    void deferAgendaItem(String agendaItemId, String fromMeetingId, String toMeetingId);
}
