package cymru.pythefnos.chassis.work;

import org.springframework.context.SmartLifecycle;

/**
 * What a service does besides answering requests, from when all is set up until it is told to end. All of it is stopped at
 * the same time, each in a thread of its own: one after the other would take the sum of their times.
 */
public interface BackgroundWork extends SmartLifecycle {

    @Override
    default void stop(Runnable stopped) {
        Thread.ofVirtual().name("pythefnos-stop").start(() -> {
            try {
                stop();
            } finally {
                stopped.run();
            }
        });
    }
}
