package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.Export;
import cymru.pythefnos.embedded.data.Import;
import cymru.pythefnos.embedded.data.Moved;
import cymru.pythefnos.embedded.demo.Demo;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that a person starts. Sentences go to the terminal in Welsh and English; a refusal ends it with 2. */
public final class Pythefnos {
    // made before the servers' threads are, which would otherwise all want to be the first to log
    private static final Logger LOG = LoggerFactory.getLogger(Pythefnos.class);

    private Pythefnos() {}

    /** Does what the command line asks. */
    public static void main(String... words) throws InterruptedException {
        try {
            Options options = CommandLine.parse(words);
            switch (options.command()) {
                case HELP -> Console.say("help");
                case EXPORT -> say("exported", Export.of(options).write());
                case IMPORT -> say("imported", Import.of(options).read());
                case ONCE -> once(options);
                case RUN -> Running.start(options).await();
            }
        } catch (CannotStart e) {
            Console.refuse(e);
            System.exit(2);
        } catch (RuntimeException e) {
            LOG.error("Unexpected", e);
            Console.refuse(new CannotStart("failed", String.valueOf(e.getMessage()), e));
            System.exit(2);
        }
    }

    private static void say(String key, Moved moved) {
        Console.say(key, Map.of("documents", moved.documents(), "events", moved.events(), "folder", moved.folder()));
    }

    /** Starts, fills where asked, and stops: a training run. */
    private static void once(Options options) {
        try (EmbeddedSystem system = EmbeddedSystem.start(options)) {
            if (options.demo()) {
                Demo.fill(system);
            }
        }
    }
}
