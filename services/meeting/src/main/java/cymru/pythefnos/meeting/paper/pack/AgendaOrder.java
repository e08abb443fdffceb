package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.paper.Paper;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which papers are needed at their meeting: that of the agenda's items, then of their numbers, then of their
 * titles. Papers of no item stand last.
 */
final class AgendaOrder {

    private AgendaOrder() {}

    /** @param agenda the ids of its items, in their order */
    static Comparator<Paper> of(List<String> agenda) {
        return Comparator.<Paper>comparingInt(paper -> place(agenda, paper))
                .thenComparingInt(Paper::number)
                .thenComparing(paper -> paper.title().cy())
                .thenComparing(paper -> paper.id().value());
    }

    private static int place(List<String> agenda, Paper paper) {
        int place = paper.agendaItemId() == null ? -1 : agenda.indexOf(paper.agendaItemId());
        return place < 0 ? agenda.size() : place;
    }
}
