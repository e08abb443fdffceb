package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** What each service is told about where the others are, as arguments that win over its own configuration file. */
record ServiceSettings(Options options, PortPlan ports, DataFolder folder, Servers servers) {

    String[] portal() {
        return with(common(ports.portal()), "pythefnos.identity.folder=" + folder.identity());
    }

    String[] meeting(Properties client) {
        return with(service(ports.meeting(), "pythefnos_meeting", client));
    }

    String[] representative(Properties client) {
        return with(
                with(
                        service(ports.representative(), "pythefnos_representative", client),
                        "pythefnos.mail.links=" + PortPlan.uri(ports.representative())),
                mail());
    }

    private String[] mail() {
        String smtp = options.smtp();
        if (smtp != null) {
            return new String[] {
                "spring.mail.host=" + smtp.substring(0, smtp.lastIndexOf(':')),
                "spring.mail.port=" + smtp.substring(smtp.lastIndexOf(':') + 1)
            };
        }
        return new String[] {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + servers.mailbox().port(),
            "spring.mail.username=" + servers.sender().name(),
            "spring.mail.password=" + servers.sender().password(),
            "spring.mail.properties.mail.smtp.auth.mechanisms=PLAIN"
        };
    }

    private String[] broker() {
        Map<String, String> broker = servers.broker().clientSettings();
        return new String[] {
            "spring.kafka.bootstrap-servers=" + broker.get("bootstrap.servers"),
            "spring.kafka.security.protocol=" + broker.get("security.protocol"),
            "spring.kafka.properties.sasl.mechanism=" + broker.get("sasl.mechanism"),
            "spring.kafka.properties.sasl.jaas.config=" + broker.get("sasl.jaas.config")
        };
    }

    private String[] service(int port, String database, Properties client) {
        return with(
                with(common(port), broker()),
                "spring.mongodb.uri=" + servers.store().uri(),
                "spring.mongodb.database=" + database,
                // after a kill the broker waits for the consumers that died with it: 45 s with Kafka's default, in
                // which
                // nothing is taken and a stop hangs
                "spring.kafka.consumer.properties.session.timeout.ms=6000",
                "spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
                "pythefnos.meeting.url=" + PortPlan.uri(ports.meeting()),
                "pythefnos.representative.url=" + PortPlan.uri(ports.representative()),
                "pythefnos.client.id=" + client.getProperty("client-id"),
                "pythefnos.client.secret=" + client.getProperty("client-secret"));
    }

    private String[] common(int port) {
        return new String[] {
            "server.port=" + port,
            "server.address=127.0.0.1",
            "pythefnos.portal.url=" + PortPlan.uri(ports.portal()),
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + PortPlan.uri(ports.portal()) + "/oauth2/jwks"
        };
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more))
                .map(setting -> setting.startsWith("--") ? setting : "--" + setting)
                .toArray(String[]::new);
    }
}
