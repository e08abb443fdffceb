package cymru.pythefnos.docstore.server;

import cymru.pythefnos.docstore.DocumentStore;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/**
 * The store as a process of its own. {@code run} (the default) serves until it is told to end; {@code health} asks a running
 * one how it is; {@code help} lists the settings. What is in the way is said in a sentence, and ends it with 2.
 */
public final class DocumentStoreServer {
    private static final int REFUSED = 2;
    private static final int UNWELL = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private DocumentStoreServer() {}

    /** Does what the first word asks, with the settings of the other words and of the environment. */
    public static void main(String... words) throws InterruptedException {
        // the library's own loggers are made with the first class of it that is loaded
        System.setProperty(
                "logback.configurationFile",
                System.getProperty("logback.configurationFile", "docstore/server-logback.xml"));
        try {
            CommandLine line = CommandLine.parse(words);
            switch (line.command()) {
                case HELP -> Console.say("help");
                case HEALTH -> health(Settings.address(line.settings(System.getenv())));
                case RUN -> run(Settings.of(line.settings(System.getenv()), System.getenv()));
            }
        } catch (WrongSetting wrong) {
            refuse(wrong.key(), wrong.fact());
        } catch (StoreCannotOpen refused) {
            refuse(refused.reason().key(), refused.fact());
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        DocumentStore store = DocumentStore.open(settings.folder(), settings.address(), settings.logins());
        store.whenBroken(failure -> {
            // not before: the first logger reads how logs are to look, which main says first
            LoggerFactory.getLogger(DocumentStoreServer.class).error("The file can't be written any more", failure);
            Console.complain("broken", Map.of("fact", settings.folder().toString()));
            Runtime.getRuntime().halt(UNWELL);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(store), "stop"));
        Console.say("ready", Map.of("address", store.address()));
        new CountDownLatch(1).await();
    }

    private static void stop(DocumentStore store) {
        Console.say("stopping");
        store.close();
    }

    private static void health(InetSocketAddress address) {
        if (!HealthProbe.of(address, PATIENCE).answers()) {
            Console.complain("unhealthy", Map.of("fact", Integer.toString(address.getPort())));
            System.exit(UNWELL);
        }
    }

    private static void refuse(String key, String fact) {
        Console.complain(key, Map.of("fact", fact));
        System.exit(REFUSED);
    }
}
