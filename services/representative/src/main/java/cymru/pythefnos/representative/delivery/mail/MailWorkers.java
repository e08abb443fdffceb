package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.delivery.Carrier;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.SendingMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what is due. One claims it, several pieces together; each piece is then a thread of its own, so that while one
 * message is on a line others are written and what came of earlier ones is kept.
 */
public final class MailWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final WorkQueue queue;
    private final SendingMail sending;
    private final SmtpLines lines;
    private final Leases leases;
    private final MailSettings settings;
    private final Clock clock;
    private final Semaphore nudges = new Semaphore(0);
    private final Semaphore room;
    private @Nullable ExecutorService threads;
    private volatile boolean running;

    public MailWorkers(
            WorkQueue queue, SendingMail sending, Supplier<Carrier> carriers, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.sending = sending;
        this.lines = new SmtpLines(settings.connections(), carriers);
        this.leases = new Leases(queue, settings.lease());
        this.settings = settings;
        this.clock = clock;
        this.room = new Semaphore(settings.workers());
    }

    /** There is something to send. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    @Override
    public void start() {
        running = true;
        leases.start();
        ExecutorService started = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("pythefnos-mail-", 0).factory());
        started.execute(() -> work(started));
        threads = started;
    }

    private void work(ExecutorService workers) {
        try {
            while (running) {
                room.acquire();
                if (!sendDue(1 + room.drainPermits(), workers)) {
                    pause();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() throws InterruptedException {
        boolean nudged = nudges.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (!nudged) {
            lines.hangUp();
        }
    }

    /**
     * False if nothing was due, or if the store did not answer.
     *
     * @param most for how many there is room; what is not used is given back
     */
    private boolean sendDue(int most, ExecutorService workers) {
        int begun = 0;
        try {
            for (Claim claim : queue.claim(most, settings.lease())) {
                begun += begin(claim, workers) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            LOG.warn("The queue of deliveries can't be read; trying again", e);
        } finally {
            room.release(most - begun);
        }
        return begun > 0;
    }

    private boolean begin(Claim claim, ExecutorService workers) {
        try {
            workers.execute(() -> send(claim));
            return true;
        } catch (RejectedExecutionException stopping) {
            // whoever starts next need not wait for the lease to end
            queue.retry(claim, clock.instant());
            return false;
        }
    }

    private void send(Claim claim) {
        try {
            if (leases.hold(claim)) {
                sendHeld(claim);
            } else {
                // the clock jumped, and the lease with it: another worker here is still at it, so nothing was
                // interrupted
                queue.retry(claim, clock.instant().plus(IDLE));
            }
        } finally {
            room.release();
        }
    }

    private void sendHeld(Claim claim) {
        try {
            Optional<Instant> next = sending.send(new DeliveryId(claim.id()), lines);
            boolean kept = next.map(then -> queue.retry(claim, then)).orElseGet(() -> queue.done(claim));
            LOG.debug("Delivery {}: next {}, lease kept: {}", claim.id(), next, kept);
        } catch (RuntimeException e) {
            LOG.warn("Delivery {} met a fault; trying again", claim.id(), e);
            queue.retry(claim, clock.instant().plus(AFTER_FAULT));
        } finally {
            leases.release(claim);
        }
    }

    /** Lets what is being sent finish, for a while; what does not is found again as interrupted. */
    @Override
    public void stop() {
        running = false;
        nudge();
        ExecutorService started = threads;
        try {
            if (started != null) {
                started.shutdown();
                if (!started.awaitTermination(10, TimeUnit.SECONDS)) {
                    started.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leases.close();
            lines.hangUp();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
