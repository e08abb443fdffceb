package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.SeatEvent.SeatVacated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    public Result<Versioned<Seat>, SeatRefusal> find(SeatId id) {
        return Result.found(seats.find(id), () -> new SeatRefusal.UnknownSeat(id));
    }

    /** Makes a seat; a second time with the same id gives the seat made the first time. */
    public Result<Versioned<Seat>, SeatRefusal> make(SeatId id, GroupId group, Assignment to) {
        return switch (groups.exists(group)) {
            case NO -> Result.refused(new SeatRefusal.UnknownGroup(group));
            case NONE -> Result.refused(new SeatRefusal.GroupNotAnswered(group));
            case YES ->
                lead(id, group, to)
                        .map(lead -> new Seat(id, group, to.holder(), to.backups(), to.term(), lead))
                        .map(seat -> seats.add(new SeatAssigned(seat)));
        };
    }

    /**
     * Gives a seat to other people or for another term; a vacant one is filled again.
     *
     * @param expected the version that the change was made to; null = whatever there is
     */
    public Result<Versioned<Seat>, SeatRefusal> assign(SeatId id, @Nullable Long expected, Assignment to) {
        return find(id, expected)
                .then(seat -> lead(id, seat.state().group(), to)
                        .then(lead -> replace(new SeatAssigned(seat.state().with(to, lead)), seat.version())));
    }

    /** Leaves a seat without a holder; vacating it again changes nothing. */
    public Result<Versioned<Seat>, SeatRefusal> vacate(SeatId id, @Nullable Long expected) {
        return find(id, expected)
                .then(seat -> seat.state().vacant()
                        ? Result.done(seat)
                        : replace(new SeatVacated(seat.state().vacate()), seat.version()));
    }

    private Result<Versioned<Seat>, SeatRefusal> find(SeatId id, @Nullable Long expected) {
        return find(id).then(seat -> seat.expecting(expected).because(stale -> new SeatRefusal.Stale(stale.current())));
    }

    private Result<Versioned<Seat>, SeatRefusal> replace(SeatEvent event, long version) {
        return seats.replace(event, version)
                .because(stale -> new SeatRefusal.ChangedMeanwhile(event.seat().id(), version));
    }

    /** The lead that the holder's notices need, if these people can have the seat. */
    private Result<Integer, SeatRefusal> lead(SeatId id, GroupId group, Assignment to) {
        return refusal(id, group, to)
                .<Result<Integer, SeatRefusal>>map(Result::refused)
                .orElseGet(() -> Result.done(people.profile(to.holder())
                        .orElseThrow()
                        .preferredChannel()
                        .leadWorkingDays()));
    }

    private Optional<SeatRefusal> refusal(SeatId id, GroupId group, Assignment to) {
        if (to.term().endsBeforeItStarts()) {
            return Optional.of(new SeatRefusal.TermEndsBeforeItStarts(to.term()));
        }
        if (to.namesSomebodyTwice()) {
            return Optional.of(new SeatRefusal.NamedTwice());
        }
        return unknownPerson(to).or(() -> otherSeat(id, group, to));
    }

    private Optional<SeatRefusal> unknownPerson(Assignment to) {
        return to.everybody().stream()
                .filter(person -> people.profile(person).isEmpty())
                .findFirst()
                .map(SeatRefusal.UnknownPerson::new);
    }

    private Optional<SeatRefusal> otherSeat(SeatId id, GroupId group, Assignment to) {
        return seats.naming(to.holder()).stream()
                .map(Versioned::state)
                .filter(seat -> seat.group().equals(group) && !seat.id().equals(id))
                .filter(seat -> seat.isHeldBy(to.holder()) && seat.term().overlaps(to.term()))
                .findFirst()
                .map(seat -> new SeatRefusal.AlreadySeated(to.holder(), seat.id()));
    }
}
