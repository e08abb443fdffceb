package cymru.pythefnos.chassis.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** How threads are ended when a service stops. */
public final class Ending {
    private static final int SECONDS = 10;

    private Ending() {}

    /** Takes nothing new, lets what is being done finish for a few seconds, then interrupts it. */
    public static void of(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
