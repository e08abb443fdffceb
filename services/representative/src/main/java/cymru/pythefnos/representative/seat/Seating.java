package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;

/** What came of assigning or vacating a seat. */
public sealed interface Seating {

    record Seated(Seat seat) implements Seating {}

    record UnknownSeat(SeatId id) implements Seating {}

    /** Neither we nor the meeting service know such a group. */
    record UnknownGroup(GroupId id) implements Seating {}

    /** The meeting service has to be asked about the group, and does not answer. */
    record GroupNotAnswered(GroupId id) implements Seating {}

    /** Nobody has that id, or they were erased. */
    record UnknownPerson(RepresentativeId id) implements Seating {}

    /** Somebody is named twice in one seat: as holder and backup, or as backup twice. */
    record NamedTwice() implements Seating {}

    /** The holder has another seat of the group in that term. */
    record AlreadySeated(RepresentativeId holder, SeatId seat) implements Seating {}

    record TermEndsBeforeItStarts(Term term) implements Seating {}
}
