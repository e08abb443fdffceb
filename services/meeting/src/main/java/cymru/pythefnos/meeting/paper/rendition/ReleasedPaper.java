package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import java.util.List;

/**
 * A paper after an upload. While other renditions are being made of it, nobody is told of it yet.
 *
 * @param meeting as it was when the paper was written
 * @param changed false: these very bytes were there already, or it was only asked what would be said of them
 * @param warnings what its automatic renditions lack
 */
public record ReleasedPaper(
        Versioned<Paper> paper, MeetingFacts meeting, boolean changed, List<AutomaticWarning> warnings) {}
