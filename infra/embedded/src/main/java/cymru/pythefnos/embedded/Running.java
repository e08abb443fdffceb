package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.api.ApiPage;
import cymru.pythefnos.embedded.clock.MovableClock;
import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.embedded.demo.Demo;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system from its start until the process is told to end. */
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private final Options options;
    private final EmbeddedSystem system;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Running(Options options) {
        this.options = options;
        this.system = EmbeddedSystem.start(options);
    }

    /** Starts it, fills it where asked, and says where it is. */
    static Running start(Options options) {
        Running running = new Running(options);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(running::stop));
        try {
            running.fill();
            if (!running.isStopping()) {
                running.announce();
            }
        } catch (RuntimeException e) {
            // a fill that is cut off by the stop is no failure: the next start goes on with it
            if (!running.isStopping()) {
                throw e;
            }
        }
        return running;
    }

    /** Nothing can be kept any more, and all that was acknowledged is on disk: nothing is gained by a slow end. */
    static void broken(DataFolder folder, Throwable failure) {
        LOG.error("The document store can't write its file any more", failure);
        Console.refuse(new CannotStart("store-broken", folder.store().toString()));
        Runtime.getRuntime().halt(1);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Returns when it has stopped. */
    void await() throws InterruptedException {
        stopped.await();
    }

    private void stop() {
        stopping.countDown();
        Console.say("stopping");
        system.close();
        stopped.countDown();
    }

    private void fill() {
        if (options.demo()) {
            Demo.fill(system);
        }
    }

    private void announce() {
        Addresses at = system.addresses();
        Console.say("ready");
        Console.point("address-portal", at.portal());
        Console.point("address-meeting", at.meeting());
        Console.point("address-representative", at.representative());
        Console.point("address-api", at.desk() + ApiPage.PATH);
        Console.point("address-mail", at.desk() + "/messages");
        if (system.clock() instanceof MovableClock) {
            Console.point("address-clock", at.desk() + "/clock");
        }
        Console.point("address-data", options.data().toAbsolutePath().normalize());
        Console.point("address-environment", at.environment());
        if (options.demo()) {
            Console.say("demo-made");
        }
    }
}
