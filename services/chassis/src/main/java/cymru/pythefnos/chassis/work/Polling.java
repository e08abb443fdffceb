package cymru.pythefnos.chassis.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A bean with a {@link Poller} that runs while its service does: from when all is set up, until before it is torn down. */
public final class Polling implements BackgroundWork {
    private final String name;
    private final Duration interval;
    private final int workers;
    private final BooleanSupplier step;
    private volatile @Nullable Poller poller;

    /** As {@link Poller#Poller}. */
    public Polling(String name, Duration interval, int workers, BooleanSupplier step) {
        this.name = name;
        this.interval = interval;
        this.workers = workers;
        this.step = step;
    }

    /** There is something to do: wakes a worker that waits. */
    public void nudge() {
        Poller running = poller;
        if (running != null) {
            running.nudge();
        }
    }

    @Override
    public void start() {
        poller = new Poller(name, interval, workers, step).start();
    }

    @Override
    public void stop() {
        Poller running = poller;
        poller = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return poller != null;
    }
}
