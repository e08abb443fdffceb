package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.work.BackgroundWork;
import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.delivery.Carrier;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Due;
import cymru.pythefnos.representative.delivery.SendingMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. One claims it, several pieces together; each piece then has a thread to itself, so that while one
 * message is on a line others are written and what came of earlier ones is kept. They are few and wait often and
 * briefly, which costs platform threads less than virtual ones.
 */
public final class MailWorkers implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    /** Once this part of the workers has nothing to do, more is claimed. */
    private static final int WORTHWHILE = 4;

    private final WorkQueue queue;
    private final SendingMail sending;
    private final SmtpLines lines;
    private final Leases leases;
    private final MailSettings settings;
    private final Clock clock;
    private final Semaphore nudges = new Semaphore(0);
    private final Semaphore room;
    private final int together;
    private final Queue<Claim> finished = new ConcurrentLinkedQueue<>();
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
        this.together = Math.max(1, settings.workers() / WORTHWHILE);
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
        ExecutorService started = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("pythefnos-mail-", 0).factory());
        started.execute(() -> work(started));
        threads = started;
    }

    private void work(ExecutorService workers) {
        try {
            while (running) {
                room.acquire(together);
                if (!sendDue(together + room.drainPermits(), workers)) {
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
            finish();
            List<Claim> claims = queue.claim(most, settings.lease());
            Map<DeliveryId, Due> due =
                    sending.due(claims.stream().map(MailWorkers::delivery).toList());
            for (Claim claim : claims) {
                begun += begin(claim, Optional.ofNullable(due.get(delivery(claim))), workers) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            LOG.warn("The queue of deliveries can't be read; trying again", e);
        } finally {
            room.release(most - begun);
        }
        return begun > 0;
    }

    private static DeliveryId delivery(Claim claim) {
        return new DeliveryId(claim.id());
    }

    /** Takes out of the queue, together, what is done. After a crash it is claimed again, and found to be done. */
    private void finish() {
        List<Claim> done = Stream.generate(finished::poll)
                .takeWhile(Objects::nonNull)
                .limit(settings.workers())
                .toList();
        queue.done(done);
    }

    private boolean begin(Claim claim, Optional<Due> due, ExecutorService workers) {
        try {
            workers.execute(() -> send(claim, due));
            return true;
        } catch (RejectedExecutionException stopping) {
            // whoever starts next need not wait for the lease to end
            queue.retry(claim, clock.instant());
            return false;
        }
    }

    private void send(Claim claim, Optional<Due> due) {
        try {
            if (leases.hold(claim)) {
                sendHeld(claim, due);
            } else {
                // the clock jumped, and the lease with it: another worker here is still at it, so nothing was
                // interrupted
                queue.retry(claim, clock.instant().plus(IDLE));
            }
        } finally {
            room.release();
        }
    }

    private void sendHeld(Claim claim, Optional<Due> due) {
        try {
            Optional<Instant> next = due.flatMap(found -> sending.send(found, lines));
            boolean kept = next.map(then -> queue.retry(claim, then)).orElseGet(() -> finished.add(claim));
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
            finishLast();
        }
    }

    private void finishLast() {
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
