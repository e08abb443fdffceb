package cymru.pythefnos.chassis.outbox.relay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.bson.Document;

/**
 * Aggregates whose entries go out together: their lines of the audit trail in one write, then the first event of each, then
 * the second of those that have one. One that fails holds up no other.
 */
final class Batch {
    private final Dispatch dispatch;
    private final Outbox outbox;
    private final List<ClaimedOutbox> passes;
    private final Failures failures;

    Batch(Dispatch dispatch, Outbox outbox, List<OutboxLease> claimed, Failures failures) {
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.passes = claimed.stream().map(ClaimedOutbox::new).toList();
        this.failures = failures;
    }

    /** Gives what has been queued since, still under its lease. */
    List<OutboxLease> run() throws InterruptedException {
        try {
            writeLines();
            for (List<ClaimedOutbox> round = round(); !round.isEmpty(); round = round()) {
                send(round);
            }
            passes.stream().filter(ClaimedOutbox::hasFailed).forEach(this::giveBack);
            return outbox.close(
                    passes.stream().filter(ClaimedOutbox::isComplete).toList());
        } catch (RuntimeException e) {
            failures.add(e);
            passes.forEach(this::giveBack);
            return List.of();
        }
    }

    /** Before the events, so that the trail doesn't wait for the broker. */
    private void writeLines() {
        Map<String, Document> lines = new LinkedHashMap<>();
        passes.forEach(pass -> pass.lines().forEach(line -> lines.put(line.id(), line.audit())));
        if (!lines.isEmpty()) {
            dispatch.audit().write(lines);
            passes.forEach(ClaimedOutbox::linesWritten);
        }
    }

    private List<ClaimedOutbox> round() {
        List<ClaimedOutbox> round = new ArrayList<>();
        for (ClaimedOutbox pass : passes) {
            if (pass.hasNext()) {
                if (dispatch.keepLease(outbox, pass)) {
                    round.add(pass);
                } else {
                    pass.lost();
                }
            }
        }
        return round;
    }

    private void send(List<ClaimedOutbox> round) throws InterruptedException {
        List<Future<?>> begun = new ArrayList<>();
        for (ClaimedOutbox pass : round) {
            begun.add(dispatch.sender().begin(pass.next()));
        }
        for (int i = 0; i < begun.size(); i++) {
            await(round.get(i), begun.get(i));
        }
    }

    private void await(ClaimedOutbox pass, Future<?> acknowledgement) throws InterruptedException {
        try {
            acknowledgement.get();
            pass.acknowledged();
        } catch (ExecutionException e) {
            pass.failed();
            failures.add(e.getCause() instanceof Exception cause ? cause : e);
        }
    }

    private void giveBack(ClaimedOutbox pass) {
        try {
            outbox.giveBack(pass.claimed(), pass.left(), pass.sent());
        } catch (RuntimeException e) {
            // the lease will run out by itself
            failures.add(e);
        }
    }
}
