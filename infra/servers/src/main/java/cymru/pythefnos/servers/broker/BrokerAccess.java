package cymru.pythefnos.servers.broker;

import cymru.pythefnos.servers.Login;
import java.util.Locale;
import java.util.Map;

/**
 * SASL/PLAIN between clients, broker and controller: the broker and its controller ask everybody for the one login, and use it
 * towards each other. Not encrypted: it is for loopback, where nobody else listens in.
 */
record BrokerAccess(Login login) {
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required";
    private static final String PROTOCOL = "SASL_PLAINTEXT";
    private static final String MECHANISM = "PLAIN";

    /** For the broker's own configuration. */
    Map<String, String> server(String clients, String controller) {
        String jaas = "%s username=\"%s\" password=\"%s\" user_%s=\"%s\";"
                .formatted(MODULE, login.name(), login.password(), login.name(), login.password());
        return Map.of(
                "listener.security.protocol.map",
                controller + ":" + PROTOCOL + "," + clients + ":" + PROTOCOL,
                "inter.broker.listener.name",
                clients,
                "sasl.enabled.mechanisms",
                MECHANISM,
                "sasl.mechanism.inter.broker.protocol",
                MECHANISM,
                "sasl.mechanism.controller.protocol",
                MECHANISM,
                jaasOf(clients),
                jaas,
                jaasOf(controller),
                jaas);
    }

    private static String jaasOf(String listener) {
        return "listener.name." + listener.toLowerCase(Locale.ROOT) + ".plain.sasl.jaas.config";
    }

    /** For any client's. */
    Map<String, String> client() {
        return Map.of(
                "security.protocol",
                PROTOCOL,
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                "%s username=\"%s\" password=\"%s\";".formatted(MODULE, login.name(), login.password()));
    }
}
