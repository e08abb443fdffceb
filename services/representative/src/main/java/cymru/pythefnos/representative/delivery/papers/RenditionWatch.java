package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rendition that somebody needs and that is not there.
 *
 * @param seats whose holders wait for it
 * @param deadline last day on which the paper may be received
 * @param announced the seats for which it was announced as missing
 */
public record RenditionWatch(
        PaperId paper,
        MeetingId meeting,
        Wanted wanted,
        List<SeatId> seats,
        LocalDate deadline,
        List<SeatId> announced) {

    private static final int DAYS_BEFORE = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public RenditionWatch {
        seats = List.copyOf(seats);
        announced = List.copyOf(announced);
    }

    static RenditionWatch of(KnownPaper paper, KnownMeeting meeting, Wanted wanted, List<SeatId> seats) {
        return new RenditionWatch(paper.id(), meeting.id(), wanted, seats, meeting.papersDeadline(), List.of());
    }

    /** Two watches for the same rendition are one. */
    public WatchId id() {
        return new WatchId(paper + ":" + wanted.format() + ":" + wanted.tongue().code());
    }

    /** From when on it is announced: a week before, while somebody can still make it and a letter can still be posted. */
    Instant due() {
        return deadline.minusDays(DAYS_BEFORE)
                .atTime(MORNING)
                .atZone(London.ZONE)
                .toInstant();
    }

    RenditionWatch joinedBy(RenditionWatch other) {
        var all = Stream.concat(seats.stream(), other.seats.stream()).distinct().toList();
        return new RenditionWatch(paper, meeting, wanted, all, other.deadline, announced);
    }

    boolean unannounced() {
        return !announced.containsAll(seats);
    }

    RenditionWatch announce() {
        return new RenditionWatch(paper, meeting, wanted, seats, deadline, seats);
    }
}
