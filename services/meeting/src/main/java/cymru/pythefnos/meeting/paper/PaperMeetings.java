package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.time.LocalDate;
import java.util.Optional;

/** The meetings that papers belong to, as scheduling knows them. */
public interface PaperMeetings {

    Optional<MeetingFacts> find(MeetingId meeting);

    /** The group's next meeting after the given one that is not cancelled and for which papers may still set out today. */
    Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today);

    /** Whether this item stands on the agenda of this meeting. */
    boolean hasAgendaItem(MeetingId meeting, String agendaItemId);

    /** Whether it is an item for decision; false if it is not there. */
    boolean isForDecision(MeetingId meeting, String agendaItemId);

    /** Takes an item off one meeting's agenda and puts it on another's as {@code newItemId}. Twice is as once. */
    void deferAgendaItem(String agendaItemId, MeetingId from, MeetingId to, String newItemId);

    /** Names the paper under the item of the agenda, if it is there. Twice is as once. */
    void attach(MeetingId meeting, String agendaItemId, PaperId paper);
}
