package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.time.LocalDate;
import java.util.List;

/**
 * The current facts of a paper.
 *
 * @param paperVersion rises with each release; the list of renditions is always whole
 * @param deadline last day on which it might be received when it was released, in Europe/London
 */
public record KnownPaper(
        PaperId id,
        MeetingId meeting,
        GroupId group,
        int paperVersion,
        LocalDate deadline,
        boolean late,
        List<KnownRendition> renditions,
        boolean withdrawn) {

    public KnownPaper {
        renditions = List.copyOf(renditions);
    }

    /** Whether it is late for the date that the meeting has now: what was late for an earlier one is not. */
    public boolean lateFor(KnownMeeting current) {
        return late && !current.papersDeadline().isAfter(deadline);
    }

    KnownPaper withdraw() {
        return new KnownPaper(id, meeting, group, paperVersion, deadline, late, renditions, true);
    }
}
