package cymru.pythefnos.chassis.inbox;

import cymru.pythefnos.chassis.inbox.Positions.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Events that came together. Consecutive batchable events share one position read and write; each of the others is taken
 * alone, after those before it.
 */
final class Arrivals {
    private final Inbox inbox;
    private final Positions positions;
    private final String source;
    private final Map<String, Position> at;
    private final Map<String, Long> first = new HashMap<>();
    private final Map<String, Long> moved = new HashMap<>();
    private final List<ReceivedEvent> run = new ArrayList<>();

    Arrivals(Inbox inbox, Positions positions, String source, List<ReceivedEvent> events) {
        this.inbox = inbox;
        this.positions = positions;
        this.source = source;
        this.at = new HashMap<>(positions.of(
                events.stream().map(event -> Inbox.key(source, event)).toList()));
    }

    void take(List<ReceivedEvent> events) {
        events.forEach(this::take);
        flush();
    }

    private void take(ReceivedEvent event) {
        String key = Inbox.key(source, event);
        Position position = at.getOrDefault(key, Position.START);
        boolean next = event.seq() == position.last() + 1 && !position.mayHaveParked();
        if (next && inbox.ignores(event)) {
            move(key, event);
        } else if (next && inbox.takesTogether(event)) {
            if (!run.isEmpty() && !belongTogether(run.getLast(), event)) {
                handle();
            }
            run.add(event);
            move(key, event);
        } else {
            alone(key, event);
        }
    }

    private static boolean belongTogether(ReceivedEvent one, ReceivedEvent next) {
        return one.type().equals(next.type()) && Objects.equals(one.trace(), next.trace());
    }

    private void move(String key, ReceivedEvent event) {
        first.putIfAbsent(key, event.seq());
        moved.put(key, event.seq());
        at.put(
                key,
                new Position(event.seq(), at.getOrDefault(key, Position.START).parkedTo()));
    }

    private void alone(String key, ReceivedEvent event) {
        if (!run.isEmpty() || moved.containsKey(key)) {
            flush();
        }
        inbox.receive(source, event);
        at.put(key, positions.of(key));
    }

    private void handle() {
        if (!run.isEmpty()) {
            inbox.handle(List.copyOf(run));
            run.clear();
        }
    }

    /** The handlers first, and the positions after them. What was parked meanwhile behind one of them has its turn. */
    private void flush() {
        handle();
        if (!moved.isEmpty()) {
            positions.advance(moved);
            Map<String, Position> now = positions.of(moved.keySet());
            moved.forEach((key, to) ->
                    inbox.passed(key, first.getOrDefault(key, to), to, now.getOrDefault(key, Position.START)));
            first.clear();
            moved.clear();
        }
    }
}
