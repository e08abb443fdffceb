package cymru.pythefnos.testing.stores;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of databases for tests, from which it can be told which run made them and when: those of a run are dropped when it
 * ends, and those of a run that was killed by the next one, a day later.
 */
public final class TestDatabases {
    private static final Pattern NAME = Pattern.compile("test_([0-9a-f]{7,8})_[0-9a-f]{6}_.*");
    private static final Duration KILLED = Duration.ofDays(1);
    private static final String RUN = "test_%x_%s_"
            .formatted(
                    Instant.now().getEpochSecond() / 60,
                    UUID.randomUUID().toString().substring(0, 6));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** One that nobody else uses. */
    public static String freshName() {
        return RUN + COUNT.incrementAndGet();
    }

    /** Once this process ends, drops what it has made on a server that goes on; and what killed runs have left there, now. */
    static void dropAtEnd(String uri) {
        dropOfKilledRuns(uri);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> drop(uri, name -> name.startsWith(RUN)), "drop-databases"));
    }

    static void dropOfKilledRuns(String uri) {
        drop(uri, name -> isOfAKilledRun(name, Instant.now()));
    }

    static boolean isOfAKilledRun(String name, Instant now) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                && Instant.ofEpochSecond(60 * Long.parseLong(parts.group(1), 16))
                        .isBefore(now.minus(KILLED));
    }

    private static void drop(String uri, Predicate<String> which) {
        // a server that has gone must not hold up the end of the process
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            for (String name : client.listDatabaseNames()) {
                if (which.test(name)) {
                    client.getDatabase(name).drop();
                }
            }
        } catch (MongoException e) {
            System.err.println("Databases of tests could not be dropped: " + e.getMessage());
        }
    }
}
