package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * When a person takes over what no machine has managed to give, so that nobody waits for ever. In the morning of the last
 * working day on which a letter can be posted that meets the deadline; where there is no postal address, or no time for a
 * letter, in the morning of the working day before the deadline, to ring; else on the day itself. What was made too late
 * even for that is handed over as soon as the quick tries are over.
 */
public final class PersonsTurn {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** So late somebody can still print a letter and reach the post, or ring and be rung back. */
    private static final LocalTime LATEST = LocalTime.of(15, 0);
    /** What the tries after 1, 5, 15 and 60 minutes take, and a little more. */
    private static final Duration QUICK_TRIES = Duration.ofMinutes(90);

    private final DeemedReceipt receipt;

    public PersonsTurn(DeemedReceipt receipt) {
        this.receipt = receipt;
    }

    public Instant of(Delivery delivery, boolean hasPostalAddress) {
        return of(delivery.deadline(), delivery.occasion().day(), hasPostalAddress, delivery.createdAt());
    }

    /**
     * @param deadline last day on which it may be received
     * @param meeting the day of the meeting, before which it has to be there in any case
     * @param hasPostalAddress whether a letter could be addressed
     * @param made since when it is owed
     */
    public Instant of(LocalDate deadline, LocalDate meeting, boolean hasPostalAddress, Instant made) {
        WorkingDays working = receipt.working();
        LocalDate last = deadline.isBefore(meeting) ? deadline : meeting.minusDays(1);
        Stream<LocalDate> post = hasPostalAddress ? Stream.of(receipt.postBy(last)) : Stream.empty();
        Stream<LocalDate> ring = Stream.of(working.minus(last, 1), last).filter(working::isWorking);
        Instant tried = made.plus(QUICK_TRIES);
        return Stream.concat(post, ring)
                .filter(day -> !at(day, LATEST).isBefore(tried))
                .findFirst()
                .map(day -> at(day, MORNING))
                .filter(tried::isBefore)
                .orElse(tried);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
