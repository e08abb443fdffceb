package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every delivery there ever was, in memory, and the news in the order in which they were told. */
public final class InMemoryDeliveries implements Deliveries {

    private static final Comparator<Delivery> IN_TURN = Comparator.comparing(Delivery::deadline)
            .thenComparing(delivery -> delivery.id().value());

    private static final Comparator<Delivery> AS_MADE = Comparator.comparing(Delivery::createdAt)
            .thenComparing(delivery -> delivery.id().value());

    private final Map<DeliveryId, Stored> kept = new LinkedHashMap<>();
    public final List<DeliveryNews> news = new ArrayList<>();
    /** How many more times a save fails, as while the store is away. */
    public int away;
    /** What happens in the moment before the next one is added. */
    public Runnable justBeforeAdding = () -> {};

    @Override
    public synchronized Set<DeliveryId> addAll(List<Change> added) {
        Runnable happens = justBeforeAdding;
        justBeforeAdding = () -> {};
        happens.run();
        Set<DeliveryId> known = new HashSet<>();
        for (Change change : added) {
            DeliveryId id = change.delivery().id();
            if (kept.putIfAbsent(id, new Stored(change.delivery(), 1)) == null) {
                change.announced().ifPresent(news::add);
            } else {
                known.add(id);
            }
        }
        return known;
    }

    @Override
    public long count(State state) {
        return kept.values().stream()
                .filter(stored -> stored.delivery().state() == state)
                .count();
    }

    @Override
    public Optional<Instant> oldestUntried() {
        return kept.values().stream()
                .map(Stored::delivery)
                .filter(delivery -> delivery.state() == State.QUEUED && delivery.way() == Way.EMAIL)
                .map(Delivery::createdAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized Optional<Stored> find(DeliveryId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Stored> find(Collection<DeliveryId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public synchronized boolean save(Change change, long version) {
        if (away > 0) {
            away--;
            throw new IllegalStateException("away");
        }
        DeliveryId id = change.delivery().id();
        if (find(id).filter(stored -> stored.version() == version).isEmpty()) {
            return false;
        }
        kept.put(id, new Stored(change.delivery(), version + 1));
        change.announced().ifPresent(news::add);
        return true;
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting) {
        return where(d -> d.occasion().meeting().equals(meeting));
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit) {
        return page(ofMeeting(meeting), AS_MADE, after, limit);
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting, RepresentativeId person) {
        return where(d -> d.occasion().meeting().equals(meeting) && d.person().equals(person));
    }

    @Override
    public List<Stored> ofPaper(PaperId paper) {
        return where(d -> d.paper() instanceof PaperCopy copy && copy.paper().equals(paper));
    }

    @Override
    public List<Stored> ofPerson(RepresentativeId person) {
        return where(d -> d.person().equals(person));
    }

    @Override
    public List<Stored> byHand(Instant now, @Nullable DeliveryId after, int limit) {
        return page(where(d -> d.byHand() && d.occasion().start().isAfter(now)), IN_TURN, after, limit);
    }

    private List<Stored> page(List<Stored> all, Comparator<Delivery> order, @Nullable DeliveryId after, int limit) {
        Optional<Delivery> last = Optional.ofNullable(after).flatMap(this::find).map(Stored::delivery);
        return all.stream()
                .filter(stored -> last.filter(to -> order.compare(stored.delivery(), to) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Stored::delivery, order))
                .limit(limit)
                .toList();
    }

    @Override
    public Stream<DeliveryId> unfinished() {
        return all().filter(Delivery::sendable).map(Delivery::id);
    }

    public Stream<Delivery> all() {
        return where(d -> true).stream().map(Stored::delivery);
    }

    /** As if it had never been kept. */
    public synchronized void lose(String id) {
        kept.remove(new DeliveryId(id));
    }

    public Delivery get(String id) {
        return find(new DeliveryId(id)).orElseThrow().delivery();
    }

    private synchronized List<Stored> where(Predicate<Delivery> which) {
        return kept.values().stream()
                .filter(stored -> which.test(stored.delivery()))
                .toList();
    }
}
