package cymru.pythefnos.meeting.support;

import cymru.pythefnos.meeting.MeetingApplication;
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
    private static final List<Running> ALL = Stores.all().map(Running::start).toList();

    /** For {@code @MethodSource}: on every store. */
    public static Stream<Running> all() {
        return ALL.stream();
    }

    /** For tests of what has nothing to do with the store. */
    public static Running embedded() {
        return ALL.getFirst();
    }

    private static Running start(Store store) {
        QueryLog log = new QueryLog(store);
        ApplicationContextInitializer<GenericApplicationContext> logged = context -> context.registerBean(
                MongoClientSettingsBuilderCustomizer.class, () -> settings -> settings.addCommandListener(log));
        ConfigurableApplicationContext context = MeetingApplication.application()
                .sources(TestBeans.class)
                .initializers(logged)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--spring.mongodb.database=" + store.database(),
                        "--pythefnos.events.consume=",
                        "--logging.level.root=warn");
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
