package cymru.pythefnos.meeting.support;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.MeetingApplication;
import cymru.pythefnos.servers.broker.Broker;
import cymru.pythefnos.testing.broker.SpringKafka;
import cymru.pythefnos.testing.stores.Stores;
import java.util.List;
import java.util.stream.Stream;

/** The service on one of the stores that can be had; started once, for all tests. */
public final class Running {
    private static final List<RunningService> ALL = Stores.all()
            .map(store -> RunningService.start(
                    MeetingApplication.application(),
                    store,
                    "--pythefnos.events.consume=",
                    "--spring.kafka.admin.auto-create=false"))
            .toList();

    private Running() {}

    /** For {@code @MethodSource}: on every store. */
    public static Stream<RunningService> all() {
        return ALL.stream();
    }

    /** For tests of what has nothing to do with the store. */
    public static RunningService embedded() {
        return ALL.getFirst();
    }

    /** One of its own, that hears the representative service's events from this broker. */
    public static RunningService withBroker(Broker broker) {
        Stream<String> settings =
                Stream.concat(Stream.of("pythefnos.events.consume=representative"), SpringKafka.settings(broker));
        return RunningService.start(
                MeetingApplication.application(),
                Stores.embedded(),
                settings.map(setting -> "--" + setting).toArray(String[]::new));
    }
}
