package cymru.pythefnos.chassis.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something again and again on a virtual thread while its service runs: at once while it finds something to do, else
 * after an interval or a nudge. What it throws is logged, and it goes on.
 */
public final class Polling implements BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final String name;
    private final Duration interval;
    private final BooleanSupplier step;
    private final Semaphore nudges = new Semaphore(0);
    private volatile @Nullable ExecutorService thread;

    /** @param step says whether it found something to do */
    public Polling(String name, Duration interval, BooleanSupplier step) {
        this.name = name;
        this.interval = interval;
        this.step = step;
    }

    /** There is something to do. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    @Override
    public void start() {
        ExecutorService started = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("pythefnos-" + name).factory());
        thread = started;
        started.execute(() -> poll(started));
    }

    private void poll(ExecutorService on) {
        while (!on.isShutdown()) {
            try {
                if (!found(on)) {
                    boolean nudged = nudges.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
                    LOG.trace("{} woken, nudged: {}", name, nudged);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean found(ExecutorService on) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException e) {
            if (!on.isShutdown()) {
                LOG.warn("{} failed; going on", name, e);
            }
            return false;
        }
    }

    /** Ends the waiting at once, and lets what is being done finish for a few seconds. */
    @Override
    public void stop() {
        ExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            nudge();
            Ending.of(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
