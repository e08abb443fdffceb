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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends what is due, several at a time; each worker keeps its own line to the mail server while there is work. */
public final class MailWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final WorkQueue queue;
    private final SendingMail sending;
    private final Supplier<Carrier> carriers;
    private final Leases leases;
    private final MailSettings settings;
    private final Clock clock;
    private final Semaphore nudges = new Semaphore(0);
    private @Nullable ExecutorService threads;
    private CountDownLatch ended = new CountDownLatch(0);
    private volatile boolean running;

    public MailWorkers(
            WorkQueue queue, SendingMail sending, Supplier<Carrier> carriers, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.sending = sending;
        this.carriers = carriers;
        this.leases = new Leases(queue, settings.lease());
        this.settings = settings;
        this.clock = clock;
    }

    /** There is something to send: wakes a worker that waits. */
    public void nudge() {
        if (nudges.availablePermits() < settings.workers()) {
            nudges.release();
        }
    }

    @Override
    public void start() {
        running = true;
        ended = new CountDownLatch(settings.workers());
        leases.start();
        ExecutorService started = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("pythefnos-mail-", 0).factory());
        for (int i = 0; i < settings.workers(); i++) {
            started.execute(this::work);
        }
        threads = started;
    }

    private void work() {
        try (Carrier carrier = carriers.get()) {
            while (running) {
                if (!sendOne(carrier)) {
                    pause(carrier);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void pause(Carrier carrier) throws InterruptedException {
        boolean nudged = nudges.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (!nudged) {
            carrier.close();
        }
    }

    /** False if nothing was due, or if the store did not answer. */
    private boolean sendOne(Carrier carrier) {
        try {
            Optional<Claim> claim = queue.claim(settings.lease());
            claim.ifPresent(due -> send(due, carrier));
            return claim.isPresent();
        } catch (RuntimeException e) {
            LOG.warn("The queue of deliveries can't be read; trying again", e);
            return false;
        }
    }

    private void send(Claim claim, Carrier carrier) {
        if (!leases.hold(claim)) {
            // the clock jumped, and the lease with it: another worker here is still at it, so nothing was interrupted
            queue.retry(claim, clock.instant().plus(IDLE));
            return;
        }
        try {
            Optional<Instant> next = sending.send(new DeliveryId(claim.id()), carrier);
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
        nudges.release(settings.workers());
        ExecutorService started = threads;
        try {
            if (started != null && !ended.await(10, TimeUnit.SECONDS)) {
                started.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leases.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
