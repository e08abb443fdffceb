package cymru.pythefnos.harness;

import cymru.pythefnos.testing.stores.QueryLog;
import cymru.pythefnos.testing.stores.Store;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A service on a store, with time, the broker and tokens in the hands of the test. */
public record RunningService(Store store, QueryLog log, ConfigurableApplicationContext context, int port) {
    public static RunningService start(SpringApplicationBuilder service, Store store, String... arguments) {
        QueryLog log = new QueryLog(store);
        ApplicationContextInitializer<GenericApplicationContext> logged = context -> context.registerBean(
                MongoClientSettingsBuilderCustomizer.class, () -> settings -> settings.addCommandListener(log));
        String[] usual = {
            "--server.port=0",
            "--spring.mongodb.uri=" + store.uri(),
            "--spring.mongodb.database=" + store.database(),
            "--logging.level.root=warn"
        };
        ConfigurableApplicationContext context = service.sources(TestBeans.class)
                .initializers(logged)
                .run(Stream.concat(Stream.of(usual), Stream.of(arguments)).toArray(String[]::new));
        return new RunningService(
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
