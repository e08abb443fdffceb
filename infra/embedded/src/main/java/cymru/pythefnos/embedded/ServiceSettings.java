package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** What each service is told about where the others are, as arguments that win over its own configuration file. */
record ServiceSettings(Options options, PortPlan ports, DataFolder folder, Servers servers, String secret) {
    private static final int SECRET_BYTES = 32;

    /** With a new secret for the representative service's client, which portal and service are both told. */
    static ServiceSettings of(Options options, PortPlan ports, DataFolder folder, Servers servers) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new ServiceSettings(
                options, ports, folder, servers, HexFormat.of().formatHex(secret));
    }

    String[] portal() {
        return with(
                common(ports.portal()),
                "pythefnos.identity.folder=" + folder.identity(),
                "pythefnos.identity.services.representative=" + secret);
    }

    String[] meeting() {
        return with(service(ports.meeting(), "pythefnos_meeting"));
    }

    String[] representative() {
        return with(
                with(
                        service(ports.representative(), "pythefnos_representative"),
                        "pythefnos.client.id=representative",
                        "pythefnos.client.secret=" + secret,
                        "pythefnos.meeting.url=" + PortPlan.uri(ports.meeting()),
                        "pythefnos.mail.links=" + PortPlan.uri(ports.representative()),
                        "pythefnos.mail.tls=none"),
                with(mail(), quiet()));
    }

    /** Whoever tries it out does not want to wait for ten minutes. */
    private String[] quiet() {
        return options.demo() || options.movableClock() ? new String[] {"pythefnos.mail.quiet=2s"} : new String[0];
    }

    private String[] mail() {
        String smtp = options.smtp();
        if (smtp != null) {
            return new String[] {
                "spring.mail.host=" + smtp.substring(0, smtp.lastIndexOf(':')),
                "spring.mail.port=" + smtp.substring(smtp.lastIndexOf(':') + 1),
                "spring.mail.username=",
                "spring.mail.password="
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

    /** What is said of real servers in the environment must not reach those of this process. */
    private String[] service(int port, String database) {
        return with(
                with(common(port), broker()),
                "spring.mongodb.uri=" + servers.store().uri(),
                "spring.mongodb.database=" + database,
                "spring.mongodb.username=",
                "spring.mongodb.password=",
                "pythefnos.topics.replication=1",
                "pythefnos.topics.min-in-sync=1",
                // of topics that are kept for ever, as is meant here
                "logging.level.cymru.pythefnos.chassis.topic=ERROR",
                // after a kill the broker waits for the consumers that died with it: 45 s with Kafka's default, in
                // which nothing is taken and a stop hangs
                "spring.kafka.consumer.properties.session.timeout.ms=6000",
                "spring.kafka.consumer.properties.heartbeat.interval.ms=1500");
    }

    private String[] common(int port) {
        return new String[] {
            "server.port=" + port,
            "server.address=127.0.0.1",
            // the disk that everything is on
            "management.health.diskspace.path=" + folder.path(""),
            "pythefnos.portal.url=" + PortPlan.uri(ports.portal()),
            "pythefnos.issuer=" + PortPlan.uri(ports.portal()),
            "pythefnos.client.token-url=" + PortPlan.uri(ports.portal()) + "/oauth2/token",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + PortPlan.uri(ports.portal()) + "/oauth2/jwks"
        };
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more))
                .map(setting -> setting.startsWith("--") ? setting : "--" + setting)
                .toArray(String[]::new);
    }
}
