package cymru.pythefnos.meeting.compliance.figures;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which seats were held at a moment, and since which day. */
record Seats(Map<String, LocalDate> heldSince) {

    /**
     * The seats held at a meeting's start.
     *
     * @param facts everything that is known of the group's seats, in any order
     */
    static Seats heldAt(Instant start, List<Recorded> facts) {
        LocalDate day = London.dateOf(start);
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        facts.stream()
                .filter(each -> !each.time().isAfter(start))
                .sorted(Comparator.comparingLong(Recorded::seq))
                .forEach(each -> apply(tenures, each));
        Map<String, LocalDate> held = new TreeMap<>();
        tenures.values().stream()
                .filter(tenure -> tenure.latest().covers(day))
                .forEach(tenure -> held.put(tenure.latest().seatId(), tenure.since()));
        return new Seats(held);
    }

    private static void apply(Map<String, Tenure> tenures, Recorded recorded) {
        if (recorded.fact() instanceof Fact.SeatAssigned assigned) {
            LocalDate day = London.dateOf(recorded.time());
            tenures.merge(assigned.seatId(), new Tenure(assigned, day), Tenure::then);
        } else if (recorded.fact() instanceof Fact.SeatVacated vacated) {
            tenures.remove(vacated.seatId());
        }
    }

    /** An unbroken time of one seat being held, by whomever. */
    private record Tenure(Fact.SeatAssigned latest, LocalDate since) {
        Tenure then(Tenure next) {
            return new Tenure(next.latest(), latest.adjoins(next.latest()) ? since : next.since());
        }
    }
}
