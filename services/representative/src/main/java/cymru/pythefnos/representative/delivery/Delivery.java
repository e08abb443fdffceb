package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person is owed, and how it went.
 *
 * @param seats for which of their seats; more than one is still one message
 * @param tongues in which languages it is written, in that order
 * @param paper which rendition; nothing unless it is a paper
 * @param deadline last day, in Europe/London, on which it may be received
 */
public record Delivery(
        DeliveryId id,
        Kind kind,
        Way way,
        Occasion occasion,
        RepresentativeId person,
        List<SeatId> seats,
        List<Language> tongues,
        @Nullable PaperCopy paper,
        LocalDate deadline,
        Instant createdAt,
        Progress progress) {

    public Delivery {
        seats = List.copyOf(seats);
        tongues = List.copyOf(tongues);
    }

    public State state() {
        return progress.state();
    }

    /** How often before this the person was invited, or told that they are no longer expected. */
    public int turn() {
        return id.turn();
    }

    /**
     * The number by which a calendar knows the newer of two messages: it rises with each of them to one person, also
     * with the cancellation, for which the schedule's version does not.
     */
    public int calendarSequence() {
        return occasion.scheduleVersion() - 1 + turn() + (kind == Kind.CANCELLED ? 1 : 0);
    }

    /** Whether it is about a date that is not the meeting's any more. */
    public boolean olderThan(int scheduleVersion) {
        return occasion.scheduleVersion() < scheduleVersion;
    }

    /** Whether it tells a date that is not the meeting's any more; a paper is of use on another day too. */
    public boolean tellsOldDate(KnownMeeting meeting) {
        boolean tellsDate = kind.announces() || kind == Kind.REMINDER;
        return tellsDate && olderThan(meeting.scheduleVersion());
    }

    public boolean pending() {
        return state().pending();
    }

    /** Whether a worker still has something to do about it. */
    public boolean sendable() {
        return state().sendable() && progress.reason() == null;
    }

    /** Whether it waits for a person: to be printed and posted, or to be told. */
    public boolean byHand() {
        return state() == State.PRINT_QUEUED || state() == State.FAILED || askedAbout();
    }

    /** Two attempts, and of neither is it known what came of it. */
    private boolean askedAbout() {
        return state() == State.UNKNOWN && progress.reason() == Reason.OUTCOME_UNKNOWN;
    }

    /** Whether anything of it is still to be done, so that it can be held back. */
    public boolean waits() {
        return pending() || askedAbout() || (state() == State.UNKNOWN && sendable());
    }

    /** No longer wanted. An outcome that is unknown stays unknown, but is not asked for again. */
    public Delivery ended(State end, Reason why) {
        return with(progress.ending(pending() ? end : State.UNKNOWN, why));
    }

    public Delivery with(Progress next) {
        return new Delivery(id, kind, way, occasion, person, seats, tongues, paper, deadline, createdAt, next);
    }

    /** The same thing by another way, as for an e-mail that has to be printed. */
    public Delivery by(Way other) {
        return new Delivery(id, kind, other, occasion, person, seats, tongues, paper, deadline, createdAt, progress);
    }

    /** The same thing about another date, or late by now; how it went so far stays. */
    public Delivery updatedTo(Delivery anew) {
        return new Delivery(
                id, kind, way, anew.occasion, person, seats, tongues, anew.paper, anew.deadline, createdAt, progress);
    }

    /** Whether it is a paper that waits still, and the meeting has moved or the paper is late since it was made. */
    public boolean outdatedBy(Delivery anew) {
        return paper != null
                && anew.paper != null
                && waits()
                && (olderThan(anew.occasion.scheduleVersion()) || paper.isOutdatedBy(anew.paper));
    }

    public Delivery covering(List<SeatId> more) {
        var all = Stream.concat(seats.stream(), more.stream()).distinct().toList();
        return seated(all);
    }

    public Delivery leaving(List<SeatId> left) {
        return seated(seats.stream().filter(seat -> !left.contains(seat)).toList());
    }

    private Delivery seated(List<SeatId> all) {
        return new Delivery(id, kind, way, occasion, person, all, tongues, paper, deadline, createdAt, progress);
    }
}
