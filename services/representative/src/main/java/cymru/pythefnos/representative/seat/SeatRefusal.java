package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;

/** Why a seat was not made, assigned or vacated. */
public sealed interface SeatRefusal {

    record UnknownSeat(SeatId id) implements SeatRefusal {}

    /** Neither we nor the meeting service know such a group. */
    record UnknownGroup(GroupId id) implements SeatRefusal {}

    /** The meeting service has to be asked about the group, and does not answer. */
    record GroupNotAnswered(GroupId id) implements SeatRefusal {}

    /** Nobody has that id, or they were erased. */
    record UnknownPerson(RepresentativeId id) implements SeatRefusal {}

    /** Somebody is named twice in one seat: as holder and backup, or as backup twice. */
    record NamedTwice() implements SeatRefusal {}

    /** The holder has another seat of the group in that term. */
    record AlreadySeated(RepresentativeId holder, SeatId seat) implements SeatRefusal {}

    record TermEndsBeforeItStarts(Term term) implements SeatRefusal {}

    /** Somebody has changed it since that version. */
    record Stale(long current) implements SeatRefusal {}

    /** Somebody changed it at the same moment. */
    record ChangedMeanwhile(SeatId id, long version) implements SeatRefusal {}
}
