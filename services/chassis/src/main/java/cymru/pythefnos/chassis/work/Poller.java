package cymru.pythefnos.chassis.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something again and again on virtual threads: at once while it finds something to do, else after an interval or
 * a nudge. What it throws is logged, and it goes on.
 */
public final class Poller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final String name;
    private final Duration interval;
    private final int workers;
    private final BooleanSupplier step;
    private final Semaphore nudges = new Semaphore(0);
    private final ExecutorService threads;

    /**
     * @param workers how many do it at the same time
     * @param step says whether it found something to do
     */
    public Poller(String name, Duration interval, int workers, BooleanSupplier step) {
        this.name = name;
        this.interval = interval;
        this.workers = workers;
        this.step = step;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("pythefnos-" + name + "-", 0).factory());
    }

    public Poller start() {
        for (int i = 0; i < workers; i++) {
            threads.execute(this::poll);
        }
        return this;
    }

    /** There is something to do: wakes a worker that waits. */
    public void nudge() {
        if (nudges.availablePermits() < workers) {
            nudges.release();
        }
    }

    private void poll() {
        while (!threads.isShutdown()) {
            try {
                if (!found()) {
                    boolean nudged = nudges.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
                    LOG.trace("{} woken, nudged: {}", name, nudged);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean found() {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException e) {
            if (!threads.isShutdown()) {
                LOG.warn("{} failed; going on", name, e);
            }
            return false;
        }
    }

    /** Ends the waiting at once, and lets what is being done finish for a few seconds. */
    @Override
    public void close() {
        threads.shutdown();
        nudges.release(workers);
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
