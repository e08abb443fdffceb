package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every delivery there ever was, in memory, and the news in the order in which they were told. */
public final class InMemoryDeliveries extends InMemoryAggregates<DeliveryId, Delivery, Change> implements Deliveries {

    private static final Comparator<Delivery> IN_TURN = Comparator.comparing(Delivery::deadline)
            .thenComparing(delivery -> delivery.id().value());

    private static final Comparator<Delivery> AS_MADE = Comparator.comparing(Delivery::createdAt)
            .thenComparing(delivery -> delivery.id().value());

    /** How many more times a change fails, as while the store is away. */
    public int away;
    /** What happens in the moment before the next one is added. */
    public Runnable justBeforeAdding = () -> {};

    public InMemoryDeliveries() {
        super(Change::delivery, Delivery::id);
    }

    public synchronized List<DeliveryNews> news() {
        return events.stream().flatMap(change -> change.announced().stream()).toList();
    }

    @Override
    public synchronized Set<DeliveryId> addAll(List<Change> added) {
        Runnable happens = justBeforeAdding;
        justBeforeAdding = () -> {};
        happens.run();
        Set<DeliveryId> known = new HashSet<>();
        for (Change change : added) {
            DeliveryId id = change.delivery().id();
            if (find(id).isPresent()) {
                known.add(id);
            }
            add(change);
        }
        return known;
    }

    @Override
    public synchronized Result<Versioned<Delivery>, Stale> replace(Change change, long version) {
        if (away > 0) {
            away--;
            throw new IllegalStateException("away");
        }
        return super.replace(change, version);
    }

    @Override
    public long count(State state) {
        return states().filter(delivery -> delivery.state() == state).count();
    }

    @Override
    public Optional<Instant> oldestUntried() {
        return states().filter(delivery -> delivery.state() == State.QUEUED && delivery.way() == Way.EMAIL)
                .map(Delivery::createdAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Versioned<Delivery>> find(Collection<DeliveryId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting) {
        return where(d -> d.occasion().meeting().equals(meeting));
    }

    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit) {
        return page(ofMeeting(meeting), AS_MADE, after, limit);
    }

    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting, RepresentativeId person) {
        return where(d -> d.occasion().meeting().equals(meeting) && d.person().equals(person));
    }

    @Override
    public List<Versioned<Delivery>> ofPaper(PaperId paper) {
        return where(d -> d.paper() instanceof PaperCopy copy && copy.paper().equals(paper));
    }

    @Override
    public List<Versioned<Delivery>> ofPerson(RepresentativeId person) {
        return where(d -> d.person().equals(person));
    }

    @Override
    public List<Versioned<Delivery>> byHand(Instant now, @Nullable DeliveryId after, int limit) {
        return page(where(d -> d.byHand() && d.occasion().start().isAfter(now)), IN_TURN, after, limit);
    }

    @Override
    public List<Versioned<Delivery>> inTrouble(Instant now, Instant since, @Nullable DeliveryId after, int limit) {
        return page(
                where(d -> d.sendable() && d.occasion().start().isAfter(now) && trouble(d, since)),
                IN_TURN,
                after,
                limit);
    }

    private static boolean trouble(Delivery delivery, Instant since) {
        boolean tried = delivery.state() == State.RETRY || delivery.state() == State.UNKNOWN;
        return tried || delivery.createdAt().isBefore(since);
    }

    private List<Versioned<Delivery>> page(
            List<Versioned<Delivery>> all, Comparator<Delivery> order, @Nullable DeliveryId after, int limit) {
        Optional<Delivery> last = Optional.ofNullable(after).flatMap(this::find).map(Versioned::state);
        return all.stream()
                .filter(known ->
                        last.filter(to -> order.compare(known.state(), to) <= 0).isEmpty())
                .sorted(Comparator.comparing(Versioned::state, order))
                .limit(limit)
                .toList();
    }

    @Override
    public Stream<DeliveryId> unfinished() {
        return states().filter(Delivery::sendable).map(Delivery::id);
    }

    public Stream<Delivery> states() {
        return all().map(Versioned::state);
    }

    /** As if it had never been kept. */
    public void lose(String id) {
        lose(new DeliveryId(id));
    }

    public Delivery get(String id) {
        return find(new DeliveryId(id)).orElseThrow().state();
    }

    private List<Versioned<Delivery>> where(Predicate<Delivery> which) {
        return all().filter(known -> which.test(known.state())).toList();
    }
}
