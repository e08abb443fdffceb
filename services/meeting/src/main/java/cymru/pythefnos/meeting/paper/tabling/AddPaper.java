package cymru.pythefnos.meeting.paper.tabling;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.LateAgreement;
import org.jspecify.annotations.Nullable;

/**
 * Put a paper before a meeting.
 *
 * @param id the new paper's; the same one again does nothing more
 * @param forDecision whether it is; so is any whose agenda item is for decision
 * @param late that it be tabled late if it is late
 * @param deferIfLate that it go to the group's next meeting if it is late and {@code late} is absent
 */
public record AddPaper(
        PaperId id,
        MeetingId meeting,
        Bilingual title,
        boolean forDecision,
        @Nullable String agendaItemId,
        @Nullable LateAgreement late,
        boolean deferIfLate) {}
