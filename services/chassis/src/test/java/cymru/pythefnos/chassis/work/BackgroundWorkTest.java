package cymru.pythefnos.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class BackgroundWorkTest {
    private final AtomicInteger stopped = new AtomicInteger();

    /** Each waits in its stop for the others to be in theirs, which one after the other could not happen. */
    @Test
    void allOfItIsStoppedAtTheSameTimeAndWaitedFor() {
        CyclicBarrier together = new CyclicBarrier(3);
        GenericApplicationContext context = new GenericApplicationContext();
        for (String name : new String[] {"a", "b", "c"}) {
            context.registerBean(name, BackgroundWork.class, () -> new Waiting(together));
        }
        context.refresh();
        context.close();
        assertThat(stopped).hasValue(3);
    }

    private final class Waiting implements BackgroundWork {
        private final CyclicBarrier together;
        private boolean running;

        Waiting(CyclicBarrier together) {
            this.together = together;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            try {
                together.await(30, TimeUnit.SECONDS);
                stopped.incrementAndGet();
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
