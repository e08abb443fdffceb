package cymru.pythefnos.meeting.support;

import cymru.pythefnos.meeting.MeetingApplication;
import cymru.pythefnos.servers.broker.Broker;
import cymru.pythefnos.testing.broker.SpringKafka;
import cymru.pythefnos.testing.stores.QueryLog;
import cymru.pythefnos.testing.stores.Store;
import cymru.pythefnos.testing.stores.Stores;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service on one of the stores that can be had; started once, for all tests. */
public record Running(Store store, QueryLog log, ConfigurableApplicationContext context, int port) {
    private static final List<Running> ALL = Stores.all()
            .map(store -> start(store, "--pythefnos.events.consume=", "--spring.kafka.admin.auto-create=false"))
            .toList();

    /** For {@code @MethodSource}: on every store. */
    public static Stream<Running> all() {
        return ALL.stream();
    }

    /** For tests of what has nothing to do with the store. */
    public static Running embedded() {
        return ALL.getFirst();
    }

    /** One of its own, that hears the representative service's events from this broker. */
    public static Running withBroker(Broker broker) {
        Stream<String> settings =
                Stream.concat(Stream.of("pythefnos.events.consume=representative"), SpringKafka.settings(broker));
        return start(Stores.embedded(), settings.map(setting -> "--" + setting).toArray(String[]::new));
    }

    private static Running start(Store store, String... arguments) {
        QueryLog log = new QueryLog(store);
        ApplicationContextInitializer<GenericApplicationContext> logged = context -> context.registerBean(
                MongoClientSettingsBuilderCustomizer.class, () -> settings -> settings.addCommandListener(log));
        String[] usual = {
            "--server.port=0",
            "--spring.mongodb.uri=" + store.uri(),
            "--spring.mongodb.database=" + store.database(),
            "--logging.level.root=warn"
        };
        ConfigurableApplicationContext context = MeetingApplication.application()
                .sources(TestBeans.class)
                .initializers(logged)
                .run(Stream.concat(Stream.of(usual), Stream.of(arguments)).toArray(String[]::new));
        return new Running(
                store, log, context, context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Puts the clock somewhere. */
    public void at(String instant) {
        bean(MovableClock.class).set(instant);
    }

    @Override
    public String toString() {
        return store.toString();
    }
}
