package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.util.Optional;

/** Making seats, giving them to people, and vacating them. */
public final class FillingSeats {

    private final Seats seats;
    private final Representatives people;
    private final Groups groups;

    public FillingSeats(Seats seats, Representatives people, Groups groups) {
        this.seats = seats;
        this.people = people;
        this.groups = groups;
    }

    /** Makes a seat; a second time with the same id gives the seat made the first time. */
    public Seating make(SeatId id, GroupId group, Assignment assignment) {
        return switch (groups.exists(group)) {
            case NO -> new Seating.UnknownGroup(group);
            case NONE -> new Seating.GroupNotAnswered(group);
            case YES ->
                refusal(id, group, assignment)
                        .orElseGet(() -> new Seating.Seated(seats.add(seat(id, group, assignment))));
        };
    }

    /** Gives a seat to other people or for another term; a vacant one is filled again. */
    public Seating assign(SeatId id, long expectedVersion, Assignment assignment) {
        return seats.find(id)
                .map(seat -> refusal(id, seat.group(), assignment)
                        .orElseGet(() -> assigned(seat.with(assignment, lead(assignment), expectedVersion))))
                .orElseGet(() -> new Seating.UnknownSeat(id));
    }

    /** Leaves a seat without a holder; vacating it again changes nothing. */
    public Seating vacate(SeatId id, long expectedVersion) {
        return seats.find(id)
                .<Seating>map(seat -> new Seating.Seated(
                        seat.vacant() ? seat : seats.save(seat.vacate(expectedVersion), SeatChange.VACATED)))
                .orElseGet(() -> new Seating.UnknownSeat(id));
    }

    private Seating assigned(Seat seat) {
        return new Seating.Seated(seats.save(seat, SeatChange.ASSIGNED));
    }

    private Seat seat(SeatId id, GroupId group, Assignment of) {
        return new Seat(id, 0, group, of.holder(), of.backups(), of.term(), lead(of));
    }

    private Optional<Seating> refusal(SeatId id, GroupId group, Assignment assignment) {
        if (assignment.term().endsBeforeItStarts()) {
            return Optional.of(new Seating.TermEndsBeforeItStarts(assignment.term()));
        }
        if (assignment.namesSomebodyTwice()) {
            return Optional.of(new Seating.NamedTwice());
        }
        return unknownPerson(assignment).or(() -> otherSeat(id, group, assignment));
    }

    private Optional<Seating> unknownPerson(Assignment assignment) {
        return assignment.everybody().stream()
                .filter(person -> profile(person).isEmpty())
                .findFirst()
                .map(Seating.UnknownPerson::new);
    }

    private Optional<Seating> otherSeat(SeatId id, GroupId group, Assignment assignment) {
        return seats.naming(assignment.holder()).stream()
                .filter(seat -> seat.group().equals(group) && !seat.id().equals(id))
                .filter(seat ->
                        seat.isHeldBy(assignment.holder()) && seat.term().overlaps(assignment.term()))
                .findFirst()
                .map(seat -> new Seating.AlreadySeated(assignment.holder(), seat.id()));
    }

    private int lead(Assignment assignment) {
        return profile(assignment.holder()).orElseThrow().preferredChannel().leadWorkingDays();
    }

    private Optional<Profile> profile(RepresentativeId person) {
        return people.find(person).flatMap(found -> found.known());
    }
}
