package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.aggregate.Result.Done;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message for several deliveries. The first of them carries the others: it says so of itself, then of each of them, and
 * is then written and sent as any other. What came of it is written on each. A delivery that is carried sends nothing; it
 * takes over what came of its carrier, or goes its own way if nothing can come of that any more. So a crash between any two
 * writes is mended by whoever looks next.
 */
public final class Parcels {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration LOOK_SOON = Duration.ofSeconds(5);
    private static final int RACES = 5;

    private final Deliveries deliveries;
    private final QuietTime quiet;
    private final Clock clock;

    public Parcels(Deliveries deliveries, QuietTime quiet, Clock clock) {
        this.deliveries = deliveries;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** What may go with one of these, or does already, by person; looked up together. */
    Map<RepresentativeId, List<Versioned<Delivery>>> around(Collection<Delivery> due) {
        List<Delivery> some = due.stream()
                .filter(Together::goesWithOthers)
                .filter(each -> quiet.observed() || each.progress().carrier() != null)
                .toList();
        if (some.isEmpty()) {
            return Map.of();
        }
        Instant since =
                some.stream().map(Delivery::createdAt).min(Instant::compareTo).orElseThrow();
        List<RepresentativeId> persons =
                some.stream().map(Delivery::person).distinct().toList();
        return deliveries.ofPersons(persons, since.minus(Together.IN_VAIN)).stream()
                .collect(Collectors.groupingBy(each -> each.state().person()));
    }

    /** When to look at it again, if it waits for others, or for the one that leads it. */
    Optional<Instant> waits(Delivery delivery, List<Versioned<Delivery>> around) {
        Instant now = clock.instant();
        if (!quiet.observed() || !Together.isFree(delivery, now)) {
            return Optional.empty();
        }
        List<Delivery> together = Stream.concat(
                        Stream.of(delivery), companions(delivery, around).map(Versioned::state))
                .sorted(Together.FIRST)
                .toList();
        Instant until = quiet.until(together);
        if (until.isAfter(now)) {
            return Optional.of(until);
        }
        boolean leads = together.getFirst().id().equals(delivery.id());
        return leads ? Optional.empty() : Optional.of(now.plus(LOOK_SOON));
    }

    /** The delivery and all that go in its message; nothing if somebody else was quicker. */
    Optional<List<Versioned<Delivery>>> open(Versioned<Delivery> stored, List<Versioned<Delivery>> around) {
        Delivery delivery = stored.state();
        if (delivery.carriesOthers()) {
            return Optional.of(
                    Stream.concat(Stream.of(stored), carried(delivery, around)).toList());
        }
        List<Versioned<Delivery>> companions = quiet.observed() && Together.isFree(delivery, clock.instant())
                ? companions(delivery, around).toList()
                : List.of();
        if (companions.isEmpty()) {
            return Optional.of(List.of(stored));
        }
        return carriedBy(delivery.id(), stored)
                .map(leader -> Stream.concat(
                                Stream.of(leader),
                                companions.stream().flatMap(each -> carriedBy(delivery.id(), each).stream()))
                        .toList());
    }

    private Optional<Versioned<Delivery>> carriedBy(DeliveryId carrier, Versioned<Delivery> stored) {
        Delivery carried = stored.state().with(stored.state().progress().carriedBy(carrier));
        return kept(Change.silent(carried), stored.version());
    }

    private Stream<Versioned<Delivery>> companions(Delivery delivery, List<Versioned<Delivery>> around) {
        Instant now = clock.instant();
        return around.stream()
                .filter(each -> !each.state().id().equals(delivery.id()))
                .filter(each -> Together.goTogether(delivery, each.state()) && Together.isFree(each.state(), now));
    }

    private static Stream<Versioned<Delivery>> carried(Delivery leader, List<Versioned<Delivery>> around) {
        return around.stream()
                .filter(each -> !each.state().id().equals(leader.id()))
                .filter(each -> leader.id().equals(each.state().progress().carrier()))
                .filter(each -> each.state().sendable());
    }

    /** Whether all that was in its message is still to be sent, so that the very same message may go out once more. */
    static boolean unchanged(Delivery leader, List<Versioned<Delivery>> around) {
        return around.stream()
                .map(Versioned::state)
                .filter(each -> leader.id().equals(each.progress().carrier()))
                .allMatch(Delivery::sendable);
    }

    /** For one that another carries: what came of it so far, and when to look again. */
    Optional<Instant> follow(Versioned<Delivery> stored) {
        Delivery delivery = stored.state();
        Optional<Delivery> carrier = Optional.ofNullable(delivery.progress().carrier())
                .flatMap(deliveries::find)
                .map(Versioned::state)
                .filter(each -> each.carriesOthers() && !each.progress().heldBack());
        if (carrier.isEmpty()) {
            Delivery alone = delivery.with(delivery.progress().alone());
            deliveries.replace(Change.silent(alone), stored.version());
            return Optional.of(clock.instant());
        }
        if (!write(carrier.get(), stored)) {
            return Optional.of(clock.instant());
        }
        return carrier.filter(Delivery::sendable).map(each -> clock.instant().plus(LOOK_AGAIN));
    }

    /**
     * Says of everything that goes in a message that it is being sent: from now on its person counts as told, so that a move or
     * a cancellation is told to them, too.
     *
     * @return whether nothing of it has changed meanwhile
     */
    boolean begin(List<Versioned<Delivery>> parcel) {
        return parcel.stream()
                .skip(1)
                .allMatch(each -> each.state().state() == State.SENDING
                        || kept(Change.silent(Sending.begun(each.state())), each.version())
                                .isPresent());
    }

    /** Writes what came of a message on everything that went in it. */
    void spread(List<Versioned<Delivery>> parcel) {
        if (parcel.size() < 2) {
            return;
        }
        deliveries
                .find(parcel.getFirst().state().id())
                .map(Versioned::state)
                .filter(Delivery::carriesOthers)
                .ifPresent(leader ->
                        parcel.stream().skip(1).map(each -> each.state().id()).forEach(id -> spread(leader, id)));
    }

    private void spread(Delivery leader, DeliveryId id) {
        for (int race = 0; race < RACES; race++) {
            Optional<Versioned<Delivery>> found = deliveries.find(id);
            if (found.isEmpty() || write(leader, found.get())) {
                return;
            }
        }
    }

    /** What was held back while it was on a line has reached the person all the same, if the message has. */
    private boolean write(Delivery leader, Versioned<Delivery> stored) {
        Delivery delivery = stored.state();
        boolean same = leader.state() == State.SENDING || delivery.progress().equals(leader.progress());
        boolean open = delivery.sendable()
                || leader.state() == State.ACCEPTED && delivery.progress().heldBack();
        if (same || !open || !leader.id().equals(delivery.progress().carrier())) {
            return true;
        }
        return kept(Sending.followed(delivery, leader), stored.version()).isPresent();
    }

    /** Lets each go its own way, since together they can't be written. */
    static Delivery apart(Delivery leader) {
        return leader.with(leader.progress().alone());
    }

    private Optional<Versioned<Delivery>> kept(Change change, long version) {
        return deliveries.replace(change, version) instanceof Done<Versioned<Delivery>, ?> done
                ? Optional.of(done.value())
                : Optional.empty();
    }
}
