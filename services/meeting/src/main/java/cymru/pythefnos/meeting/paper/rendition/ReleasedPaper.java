package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import java.util.List;

/**
 * A paper after an upload.
 *
 * @param meeting as it was when the paper was written
 * @param changed false: these very bytes were there already, and nothing was announced
 * @param warnings automatic renditions that could not be made
 */
public record ReleasedPaper(
        Versioned<Paper> paper, MeetingFacts meeting, boolean changed, List<AutomaticWarning> warnings) {}
