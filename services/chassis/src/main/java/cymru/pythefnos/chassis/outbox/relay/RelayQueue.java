package cymru.pythefnos.chassis.outbox.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The aggregates of one collection that were nudged. If nothing is on its way one is taken at once and alone; those that
 * come meanwhile are taken together after it. More senders join in when that is not enough, or when one is held up.
 */
final class RelayQueue {
    private static final int MOST_TOGETHER = 64;
    /** Nudges beyond this are left to the sweep, so that an outage of the broker doesn't fill the memory. */
    private static final int MOST_PENDING = 10_000;

    private final Executor threads;
    private final int senders;
    private final Semaphore free;
    private final Consumer<List<String>> send;
    private final Set<String> pending = ConcurrentHashMap.newKeySet();
    private final Queue<String> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean watching = new AtomicBoolean();
    private final Executor later;
    private final Duration heldUp;
    private volatile long lastTaken = System.nanoTime();

    /**
     * @param senders how many batches may be on their way at once
     * @param heldUp how long a sender may take before others take what waits for it
     * @param send throws nothing
     */
    RelayQueue(Executor threads, int senders, Duration heldUp, Consumer<List<String>> send) {
        this.threads = threads;
        this.later = CompletableFuture.delayedExecutor(heldUp.toMillis(), TimeUnit.MILLISECONDS, threads);
        this.heldUp = heldUp;
        this.senders = senders;
        this.free = new Semaphore(senders);
        this.send = send;
    }

    void add(String id) {
        if (pending.size() < MOST_PENDING && pending.add(id)) {
            queue.add(id);
        }
        start();
    }

    private void start() {
        if (wanted() && free.tryAcquire()) {
            try {
                threads.execute(this::drain);
            } catch (RejectedExecutionException e) {
                // closing down: the next start sends it
                free.release();
            }
        }
    }

    private boolean wanted() {
        return free.availablePermits() == senders
                || pending.size() >= MOST_TOGETHER
                || System.nanoTime() - lastTaken > heldUp.toNanos();
    }

    private void drain() {
        try {
            for (List<String> ids = next(); !ids.isEmpty(); ids = next()) {
                watch();
                send.accept(ids);
            }
        } finally {
            free.release();
        }
        if (!queue.isEmpty()) {
            // came between the last look and the release
            start();
        }
    }

    /** What waits is looked at again soon, lest it wait for a sender that is held up. */
    private void watch() {
        if (watching.compareAndSet(false, true)) {
            later.execute(this::lookAgain);
        }
    }

    private void lookAgain() {
        watching.set(false);
        if (!queue.isEmpty()) {
            start();
            watch();
        }
    }

    private List<String> next() {
        List<String> ids = new ArrayList<>();
        for (String id = queue.poll(); id != null; id = ids.size() < MOST_TOGETHER ? queue.poll() : null) {
            // what is nudged from now on is sent again
            pending.remove(id);
            ids.add(id);
        }
        lastTaken = System.nanoTime();
        return ids;
    }
}
