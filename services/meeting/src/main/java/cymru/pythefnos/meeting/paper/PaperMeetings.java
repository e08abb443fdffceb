package cymru.pythefnos.meeting.paper;

import java.time.LocalDate;
import java.util.Optional;

/** The meetings that papers belong to, as scheduling knows them. */
public interface PaperMeetings {

    Optional<MeetingFacts> find(String meetingId);

    /** The group's next meeting after the given one that is not cancelled and for which papers may still set out today. */
    Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today);

    /** Whether this item stands on the agenda of this meeting. */
    boolean hasAgendaItem(String meetingId, String agendaItemId);

    /** Whether it is an item for decision; false if it is not there. */
    boolean isForDecision(String meetingId, String agendaItemId);

    /** Takes an item off one meeting's agenda and puts it on another's as {@code newItemId}. Twice is as once. */
    void deferAgendaItem(String agendaItemId, String fromMeetingId, String toMeetingId, String newItemId);

    /** Names the paper under the item of the agenda, if it is there. Twice is as once. */
    void attach(String meetingId, String agendaItemId, PaperId paper);
}
