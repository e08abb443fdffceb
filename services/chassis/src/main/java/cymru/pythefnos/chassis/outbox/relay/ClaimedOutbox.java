package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One claim's worth of entries of one aggregate, and how far they have come. */
final class ClaimedOutbox {
    private final Set<String> left = new HashSet<>();
    private final List<OutboxEntry.Line> lines = new ArrayList<>();
    private final List<OutboxEntry.Event> events = new ArrayList<>();
    private OutboxLease claimed;
    private int sent;
    private State state = State.GOING;

    private enum State {
        GOING,
        FAILED,
        LOST
    }

    ClaimedOutbox(OutboxLease claimed) {
        this.claimed = claimed;
        for (OutboxEntry entry : claimed.entries()) {
            switch (entry) {
                case OutboxEntry.Line line -> lines.add(line);
                case OutboxEntry.Event event -> events.add(event);
            }
        }
    }

    OutboxLease claimed() {
        return claimed;
    }

    List<OutboxEntry.Line> lines() {
        return lines;
    }

    /** What has left. */
    Set<String> left() {
        return left;
    }

    /** How many events have left. */
    int sent() {
        return sent;
    }

    boolean hasNext() {
        return state == State.GOING && sent < events.size();
    }

    OutgoingEvent next() {
        OutboxEntry.Event event = events.get(sent);
        return new OutgoingEvent(
                event.id(),
                event.type(),
                claimed.id(),
                claimed.sent() + sent + 1,
                event.at(),
                event.data(),
                event.trace());
    }

    void linesWritten() {
        lines.forEach(line -> left.add(line.id()));
    }

    void acknowledged() {
        left.add(events.get(sent).id());
        sent++;
    }

    /** Under a longer lease; always true. */
    boolean holding(OutboxLease longer) {
        claimed = longer;
        return true;
    }

    void failed() {
        state = State.FAILED;
    }

    /** The lease is another's, and with it the right to send. */
    void lost() {
        state = State.LOST;
    }

    boolean hasFailed() {
        return state == State.FAILED;
    }

    boolean isComplete() {
        return state == State.GOING && sent == events.size();
    }
}
