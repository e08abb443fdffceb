package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.util.List;

/** All papers. */
public interface Papers extends Aggregates<PaperId, Paper, PaperChange> {
    /** A meeting's papers by number, withdrawn ones too. */
    List<Versioned<Paper>> ofMeeting(MeetingId meeting);

    /** Those of which other renditions are being made. */
    List<Paper> beingMade();

    default Result<Versioned<Paper>, PaperRefusal> known(PaperId id) {
        return Result.found(find(id), () -> new PaperRefusal.UnknownPaper(id));
    }
}
