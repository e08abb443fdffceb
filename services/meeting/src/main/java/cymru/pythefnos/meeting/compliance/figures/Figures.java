package cymru.pythefnos.meeting.compliance.figures;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.compliance.MeetingFigures;
import cymru.pythefnos.meeting.api.compliance.MeetingFigures.PaperFigures;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Facts in, figures out. The same facts give the same figures in whatever order they came in: only the sequence
 * numbers of one subject count.
 */
public final class Figures {

    private Figures() {}

    /**
     * A meeting's figures; empty as long as nothing says when it is.
     *
     * @param meeting every fact of the meeting, its papers and the deliveries for it
     * @param seats every fact of the seats of its group
     */
    public static Optional<MeetingFigures> of(List<Recorded> meeting, List<Recorded> seats) {
        List<Recorded> ordered =
                meeting.stream().sorted(Comparator.comparingLong(Recorded::seq)).toList();
        return latest(ordered, Fact.Scheduled.class).map(schedule -> figures(schedule, ordered, seats));
    }

    private static MeetingFigures figures(Fact.Scheduled schedule, List<Recorded> ordered, List<Recorded> seats) {
        boolean cancelled = latest(ordered, Fact.Cancelled.class).isPresent();
        Map<String, Boolean> papers = papers(schedule, ordered);
        var held = Seats.heldAt(schedule.start().toInstant(), seats);
        Serving serving = new Serving(schedule, cancelled, List.copyOf(papers.keySet()), ordered);
        return new MeetingFigures(
                schedule.meetingId(),
                schedule.groupId(),
                cancelled,
                schedule.scheduleVersion(),
                schedule.start(),
                London.dateOf(schedule.start().toInstant()),
                schedule.noticeDeadline(),
                schedule.papersDeadline(),
                schedule.shortNotice(),
                papers.entrySet().stream()
                        .map(paper -> new PaperFigures(paper.getKey(), paper.getValue()))
                        .toList(),
                serving.seats(held.heldSince()));
    }

    /** Papers that stand, and whether each is late. */
    private static Map<String, Boolean> papers(Fact.Scheduled schedule, List<Recorded> ordered) {
        Map<String, Boolean> papers = new TreeMap<>();
        for (Recorded each : ordered) {
            if (each.fact() instanceof Fact.PaperReleased released) {
                papers.put(released.paperId(), released.lateFor(schedule));
            } else if (each.fact() instanceof Fact.PaperWithdrawn withdrawn) {
                papers.remove(withdrawn.paperId());
            }
        }
        return papers;
    }

    private static <F extends Fact> Optional<F> latest(List<Recorded> ordered, Class<F> kind) {
        return ordered.stream()
                .map(Recorded::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether a seat that is held since then is owed what had to be there by then. */
    static boolean owed(LocalDate since, LocalDate deadline) {
        return !since.isAfter(deadline);
    }

    /** The last word of each subject, so that a delivery that failed and then succeeded counts once. */
    static Stream<Fact> lastWords(List<Recorded> ordered) {
        Map<String, Fact> last = new TreeMap<>();
        ordered.forEach(each -> last.put(each.subject(), each.fact()));
        return last.values().stream();
    }
}
