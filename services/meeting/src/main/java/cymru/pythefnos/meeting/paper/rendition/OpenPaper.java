package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Rendition;

/** A paper that takes uploads, and its meeting, as they were read. */
public record OpenPaper(Versioned<Paper> stored, MeetingFacts meeting) {
    Paper paper() {
        return stored.state();
    }

    /** Whether a person has already put these very bytes there. */
    boolean has(Rendition added) {
        return paper().current(added.key())
                .filter(each -> each.isSameUploadAs(added))
                .isPresent();
    }
}
