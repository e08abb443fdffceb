package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.clock.MovableClock;
import cymru.pythefnos.embedded.data.Export;
import cymru.pythefnos.embedded.data.Import;
import cymru.pythefnos.embedded.demo.Demo;
import java.util.concurrent.CountDownLatch;

/** The process that a person starts. Sentences go to the terminal in Welsh and English; a refusal ends it with 2. */
public final class Pythefnos {
    private Pythefnos() {}

    /** Does what the command line asks. */
    public static void main(String... words) throws InterruptedException {
        try {
            Options options = CommandLine.parse(words);
            switch (options.command()) {
                case HELP -> Console.say("help", "");
                case EXPORT -> Console.say("exported", Export.of(options).write());
                case IMPORT -> Console.say("imported", Import.of(options).read());
                case ONCE -> once(options);
                case RUN -> run(options);
            }
        } catch (CannotStart e) {
            Console.refuse(e);
            System.exit(2);
        }
    }

    /** Starts, fills where asked, and stops: a training run. */
    private static void once(Options options) {
        try (EmbeddedSystem system = EmbeddedSystem.start(options)) {
            if (options.demo()) {
                Demo.fill(system);
            }
        }
    }

    private static void run(Options options) throws InterruptedException {
        EmbeddedSystem system = EmbeddedSystem.start(options);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            Console.say("stopping", "");
            system.close();
            stopped.countDown();
        }));
        if (options.demo()) {
            Demo.fill(system);
        }
        announce(options, system);
        stopped.await();
    }

    private static void announce(Options options, EmbeddedSystem system) {
        Addresses at = system.addresses();
        Console.say("ready", "");
        Console.point("address-portal", at.portal());
        Console.point("address-meeting", at.meeting());
        Console.point("address-representative", at.representative());
        Console.point("address-mail", at.desk() + "/messages");
        if (system.clock() instanceof MovableClock) {
            Console.point("address-clock", at.desk() + "/clock");
        }
        Console.point("address-data", options.data().toAbsolutePath().normalize());
        Console.point("address-environment", at.environment());
        if (options.demo()) {
            Console.say("demo-made", "");
        }
    }
}
