package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.util.Comparator;
import java.util.List;

/** Papers in memory. */
public final class InMemoryPapers extends InMemoryAggregates<PaperId, Paper, PaperChange> implements Papers {
    public InMemoryPapers() {
        super(PaperChange::paper, Paper::id);
    }

    @Override
    public List<Versioned<Paper>> ofMeeting(MeetingId meeting) {
        return all().filter(stored -> stored.state().meetingId().equals(meeting))
                .sorted(Comparator.comparing(
                                (Versioned<Paper> stored) -> stored.state().number())
                        .thenComparing(stored -> stored.state().id().value()))
                .toList();
    }

    @Override
    public List<Paper> beingMade() {
        return all().map(Versioned::state).filter(paper -> !paper.isWhole()).toList();
    }

    /** Everything that was announced. */
    public List<PaperEvent> announced() {
        return events.stream().flatMap(change -> change.events().stream()).toList();
    }

    /** Everything that was noted. */
    public List<PaperChange.Note> noted() {
        return events.stream().flatMap(change -> change.audit().stream()).toList();
    }
}
