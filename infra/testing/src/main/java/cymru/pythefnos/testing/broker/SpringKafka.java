package cymru.pythefnos.testing.broker;

import cymru.pythefnos.servers.broker.Broker;
import java.util.stream.Stream;

/** What Spring has to be told to use an embedded broker. */
public final class SpringKafka {
    private SpringKafka() {}

    /** Settings of a Spring application, such as {@code spring.kafka.bootstrap-servers=127.0.0.1:9092}. */
    public static Stream<String> settings(Broker broker) {
        Stream<String> access = broker.clientSettings().entrySet().stream()
                .map(setting -> "spring.kafka.properties." + setting.getKey() + "=" + setting.getValue());
        // what connects by another setting than all the others
        return Stream.concat(
                access,
                Stream.of(
                        "spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "spring.kafka.security.protocol="
                                + broker.clientSettings().get("security.protocol")));
    }
}
