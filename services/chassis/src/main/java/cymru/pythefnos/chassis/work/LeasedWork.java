package cymru.pythefnos.chassis.work;

import cymru.pythefnos.chassis.trace.Step;
import cymru.pythefnos.chassis.trace.Traces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off a queue. One thread claims what is due, several pieces together, and only as many as there are workers free;
 * each piece then has a thread to itself, and its lease is renewed for as long as that takes. The threads are few and wait
 * often and briefly, which costs platform threads less than virtual ones.
 */
public final class LeasedWork implements BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(LeasedWork.class);

    /** Once this part of the workers has nothing to do, more is claimed. */
    private static final int WORTHWHILE = 4;

    /**
     * @param name of its threads, and in the log
     * @param workers how many pieces are done at once
     * @param lease how long a worker that died keeps its pieces
     * @param idle how often to look for what is due
     */
    public record Settings(String name, int workers, Duration lease, Duration idle) {}

    private final WorkQueue queue;
    private final Work work;
    private final Settings settings;
    private final Traces traces;
    private final Leases leases;
    private final Semaphore nudges = new Semaphore(0);
    private final Semaphore free;
    private final int together;
    private final Queue<Claim> finished = new ConcurrentLinkedQueue<>();
    private @Nullable ExecutorService threads;
    private volatile boolean running;

    /** Without traces. */
    public LeasedWork(WorkQueue queue, Work work, Settings settings) {
        this(queue, work, settings, Traces.NONE);
    }

    public LeasedWork(WorkQueue queue, Work work, Settings settings, Traces traces) {
        this.queue = queue;
        this.work = work;
        this.settings = settings;
        this.traces = traces;
        this.leases = new Leases(queue, settings.lease());
        this.free = new Semaphore(settings.workers());
        this.together = Math.max(1, settings.workers() / WORTHWHILE);
    }

    /** There is something to do. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    @Override
    public void start() {
        running = true;
        leases.start();
        ExecutorService started = Executors.newCachedThreadPool(Thread.ofPlatform()
                .daemon()
                .name("pythefnos-" + settings.name() + "-", 0)
                .factory());
        started.execute(() -> work(started));
        threads = started;
    }

    private void work(ExecutorService workers) {
        try {
            while (running) {
                free.acquire(together);
                if (!beginDue(together + free.drainPermits(), workers)
                        && !nudges.tryAcquire(settings.idle().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.idle();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * False if nothing was due, or if the store did not answer.
     *
     * @param most how many workers are free; those that are not needed are given back
     */
    private boolean beginDue(int most, ExecutorService workers) {
        int begun = 0;
        try {
            finish();
            List<Claim> claims = queue.claim(most, settings.lease());
            Function<Claim, Optional<Instant>> each =
                    claims.isEmpty() ? claim -> Optional.empty() : work.prepare(claims);
            for (Claim claim : claims) {
                begun += begin(claim, each, workers) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            LOG.warn("The queue of {} can't be read; trying again", settings.name(), e);
        } finally {
            free.release(most - begun);
        }
        return begun > 0;
    }

    private boolean begin(Claim claim, Function<Claim, Optional<Instant>> each, ExecutorService workers) {
        try {
            workers.execute(() -> {
                try {
                    run(claim, each);
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException stopping) {
            // whoever starts next need not wait for the lease to end
            queue.retry(claim, claim.dueAt());
            return false;
        }
    }

    private void run(Claim claim, Function<Claim, Optional<Instant>> each) {
        if (!leases.hold(claim)) {
            // the clock jumped, and the lease with it: another worker here is still at it
            retry(claim);
            return;
        }
        try {
            Optional<Instant> next = traced(claim, each);
            boolean kept = next.map(then -> queue.retry(claim, then)).orElseGet(() -> finished.add(claim));
            LOG.debug("{} {}: next {}, lease kept: {}", settings.name(), claim.id(), next, kept);
        } catch (RuntimeException e) {
            LOG.warn("{} {} met a fault at attempt {}; trying again", settings.name(), claim.id(), claim.attempts(), e);
            retry(claim);
        } finally {
            leases.release(claim);
        }
    }

    private Optional<Instant> traced(Claim claim, Function<Claim, Optional<Instant>> each) {
        try (Step step = traces.working(claim.trace(), settings.name())) {
            return step.about("work.id", claim.id())
                    .about("work.attempt", Integer.toString(claim.attempts()))
                    .take(() -> each.apply(claim));
        }
    }

    private void retry(Claim claim) {
        try {
            queue.retry(claim, work.afterFault(claim));
        } catch (RuntimeException e) {
            LOG.warn("{} {} waits until its lease ends", settings.name(), claim.id(), e);
        }
    }

    /** Does all that is due now, one after the other, in this thread. @return how many pieces, those that failed too */
    public int runDue() {
        int claimed = 0;
        for (List<Claim> one = queue.claim(1, settings.lease());
                !one.isEmpty();
                one = queue.claim(1, settings.lease())) {
            run(one.getFirst(), work.prepare(one));
            finish();
            claimed++;
        }
        return claimed;
    }

    /** Takes out of the queue, together, what is done. After a crash it is claimed again, and found to be done. */
    private void finish() {
        queue.done(Stream.generate(finished::poll)
                .takeWhile(Objects::nonNull)
                .limit(settings.workers())
                .toList());
    }

    /** Lets what is being done finish, for a while; what does not is claimed again when its lease ends. */
    @Override
    public void stop() {
        running = false;
        nudge();
        ExecutorService started = threads;
        if (started != null) {
            Ending.of(started);
        }
        leases.stop();
        work.idle();
        try {
            finish();
        } catch (RuntimeException e) {
            LOG.debug("What is done stays in the queue until it is claimed again", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
