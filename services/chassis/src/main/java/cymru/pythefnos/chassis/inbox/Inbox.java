package cymru.pythefnos.chassis.inbox;

import cymru.pythefnos.chassis.inbox.Parking.Parked;
import cymru.pythefnos.chassis.inbox.Positions.Position;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.trace.Step;
import cymru.pythefnos.chassis.trace.Traces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Takes events in sequence, each once in effect. The handler works first and the position moves after it, by compare
 * and set: a crash between the two brings the event again, and its handler's effect is the same. Types that nobody
 * handles count in the sequence all the same.
 */
public final class Inbox implements Indexed {
    private final Positions positions;
    private final Parking parking;
    private final Map<String, List<EventHandler>> handlers;
    private final Traces traces;

    public Inbox(MongoTemplate template, List<EventHandler> handlers, Clock clock, Traces traces) {
        this.positions = new Positions(template);
        this.parking = new Parking(template, clock);
        this.handlers = handlers.stream().collect(Collectors.groupingBy(EventHandler::type));
        this.traces = traces;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(Parking.BY_WAITING);
    }

    /**
     * Takes an event, and then what waited for it.
     *
     * @param source the service it comes from
     * @throws HandlingFailed if a handler refused this event or one that waited for it
     */
    public Outcome receive(String source, ReceivedEvent event) {
        String key = key(source, event);
        Position position = positions.of(key);
        if (event.seq() <= position.last()) {
            drain(key, position);
            return Outcome.DUPLICATE;
        }
        if (event.seq() > position.last() + 1) {
            parking.keep(key, event);
            return parked(key, event.seq());
        }
        drain(key, apply(key, event));
        return Outcome.APPLIED;
    }

    /** Whoever shared the subject may have come past it before it was kept; then nobody would look for it any more. */
    private Outcome parked(String key, long seq) {
        Position position = positions.parked(key, seq);
        boolean past = seq <= position.last();
        if (past) {
            parking.remove(key, seq);
        }
        drain(key, position);
        return past ? Outcome.DUPLICATE : Outcome.PARKED;
    }

    /**
     * Takes events that came together, at less cost than one after the other. If it throws, some may have been taken:
     * {@link #receive(String, ReceivedEvent)} for each of them shows which one can't be.
     */
    public void receive(String source, List<ReceivedEvent> events) {
        if (events.size() == 1) {
            receive(source, events.getFirst());
        } else {
            new Arrivals(this, positions, source, events).take(events);
        }
    }

    /** Sets an event aside that no retry could handle; those after it wait until it is replayed or skipped. */
    public void bury(String source, ReceivedEvent event) {
        String key = key(source, event);
        parking.bury(key, event);
        positions.parked(key, event.seq());
    }

    /**
     * Tries a buried event once more, and then what waited for it. If it has been applied meanwhile, forgets it.
     *
     * @throws HandlingFailed if a handler refused it again, or one that waited for it
     */
    public void replay(String source, String subject, long seq) {
        String key = source + ":" + subject;
        Position position = positions.of(key);
        Optional<Parked> buried = parking.at(key, seq);
        if (buried.isPresent() && seq == position.last() + 1) {
            position = apply(key, buried.get().event());
        }
        drain(key, position);
    }

    /** Gives a buried event up: counts it as applied, and goes on with what waited for it. */
    public void skip(String source, String subject, long seq) {
        String key = source + ":" + subject;
        Position position = positions.advance(key, seq);
        parking.remove(key, seq);
        drain(key, position);
    }

    /** Since when the event waits that has waited longest for an earlier one. */
    public Optional<Instant> waitingSince() {
        return parking.waitingSince();
    }

    boolean ignores(ReceivedEvent event) {
        return handlers(event).isEmpty();
    }

    boolean takesTogether(ReceivedEvent event) {
        return handlers(event).stream().allMatch(EventsHandler.class::isInstance);
    }

    /** @param together of one type and one trace, which all its handlers take together */
    void handle(List<ReceivedEvent> together) {
        ReceivedEvent first = together.getFirst();
        try (Step step = traces.taking(first.trace(), first.type())) {
            step.about("event.count", Integer.toString(together.size()))
                    .run(() -> handlers(first).forEach(h -> ((EventsHandler) h).onAll(together)));
        }
    }

    private List<EventHandler> handlers(ReceivedEvent event) {
        return handlers.getOrDefault(event.type(), List.of());
    }

    /** Those from one to another were taken together: what was parked of them meanwhile is of no use any more. */
    void passed(String key, long from, long to, Position position) {
        for (long seq = from; seq <= Math.min(to, position.parkedTo()); seq++) {
            parking.remove(key, seq);
        }
        drain(key, position);
    }

    private void drain(String key, Position start) {
        Position position = start;
        while (position.mayHaveParked()) {
            Optional<Parked> next = parking.at(key, position.last() + 1);
            if (next.isEmpty() || next.get().dead()) {
                return;
            }
            position = apply(key, next.get().event());
        }
    }

    private Position apply(String key, ReceivedEvent event) {
        try {
            handle(event);
        } catch (RuntimeException e) {
            throw new HandlingFailed(event, e);
        }
        Position position = positions.advance(key, event.seq());
        if (position.parkedTo() >= event.seq()) {
            parking.remove(key, event.seq());
        }
        return position;
    }

    private void handle(ReceivedEvent event) {
        if (ignores(event)) {
            return;
        }
        try (Step step = traces.taking(event.trace(), event.type())) {
            step.about("event.id", event.id())
                    .about("event.subject", event.subject())
                    .run(() -> handlers(event).forEach(h -> h.on(event)));
        }
    }

    static String key(String source, ReceivedEvent event) {
        return source + ":" + event.subject();
    }
}
