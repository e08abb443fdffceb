package cymru.pythefnos.chassis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cymru.pythefnos.chassis.start.StartFailures;
import cymru.pythefnos.chassis.topic.TopicSettings;
import cymru.pythefnos.chassis.words.Languages;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A wrong setting is named, by its property and its variable, with what is wrong and what would do. */
class WrongSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        server.port                            | 99999          | out-of-range        | PYTHEFNOS_MEETING_PORT
        spring.mail.port                       | -1             | out-of-range        | PYTHEFNOS_SMTP_PORT
        server.port                            | http           | not-a-number        | PYTHEFNOS_MEETING_PORT
        spring.mail.username                   | ann            | half-login          | PYTHEFNOS_SMTP_USER
        spring.mongodb.password                | x              | half-login          | PYTHEFNOS_MONGODB_USER
        spring.kafka.bootstrap-servers         | kafka          | kafka-addresses     | PYTHEFNOS_KAFKA
        spring.kafka.bootstrap-servers         | a:1,,b:2       | kafka-addresses     | PYTHEFNOS_KAFKA
        spring.kafka.bootstrap-servers         | http://kafka:1 | kafka-addresses     | PYTHEFNOS_KAFKA
        spring.kafka.security.protocol         | TLS            | not-one-of          | PYTHEFNOS_KAFKA_SECURITY_PROTOCOL
        spring.kafka.security.protocol         | SASL_SSL       | kafka-login-missing | PYTHEFNOS_KAFKA_SECURITY_PROTOCOL
        pythefnos.portal.url                   | portal:8080    | not-a-url           | PYTHEFNOS_JWKS_URL
        management.opentelemetry.tracing.export.otlp.endpoint | collector:4318 | not-a-url | PYTHEFNOS_TRACES_URL
        management.tracing.sampling.probability | 2             | not-a-share         | PYTHEFNOS_TRACES_SHARE
        management.tracing.sampling.probability | -0.1          | not-a-share         | PYTHEFNOS_TRACES_SHARE
        management.tracing.sampling.probability | all           | not-a-share         | PYTHEFNOS_TRACES_SHARE
        """)
    void ofSpringsOwn(String property, String value, String key, String variable) {
        StartFailure failure =
                failure(() -> new Settings().property(property, value).read());
        assertThat(failure.key()).isEqualTo(key);
        assertThat(failure.sentence(Languages.EN, "meeting")).contains("(" + variable + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pythefnos.behind-tls            | maybe     | not-true-or-false
        pythefnos.issuer                | portal    | not-a-url
        pythefnos.portal.url            | ftp://x   | not-a-url
        pythefnos.portal.url            | http://a:b@c | not-a-url
        pythefnos.topics.partitions     | 0         | out-of-range
        pythefnos.topics.partitions     | three     | not-a-number
        pythefnos.topics.replication    | 0         | out-of-range
        pythefnos.topics.min-in-sync    | 2         | min-in-sync-too-many
        pythefnos.topics.retention      | 29d       | retention-too-long
        pythefnos.topics.retention      | 4 weeks   | not-a-duration
        pythefnos.topics.retention      | 0s        | no-time
        """)
    void ofOurs(String property, String value, String key) {
        StartFailure failure = failure(() -> bound(property + "=" + value));
        assertThat(failure.key()).isEqualTo(key);
        assertThat(failure.sentence(Languages.CY, "meeting")).contains(property + " (PYTHEFNOS_");
    }

    @Test
    void whatIsRightIsTaken() {
        bound("pythefnos.topics.replication=3", "pythefnos.topics.min-in-sync=3", "pythefnos.topics.retention=28d");
        bound("pythefnos.portal.url=https://portal.example/pythefnos/");
        new Settings()
                .property("spring.kafka.bootstrap-servers", "a.example:9092, [::1]:9093")
                .property("spring.kafka.security.protocol", "SASL_SSL")
                .property("spring.kafka.properties.sasl.jaas.config", "x")
                .property("spring.mongodb.username", "u")
                .property("spring.mongodb.password", "p")
                .property("management.opentelemetry.tracing.export.otlp.endpoint", "http://collector:4318/v1/traces")
                .property("management.tracing.sampling.probability", "0.05")
                .read();
    }

    @Test
    void theCopiesThatMustBeInStepAreTwoOfThreeUnlessItIsSaidOtherwise() {
        assertThat(topics((short) 1)).isEqualTo(1);
        assertThat(topics((short) 2)).isEqualTo(1);
        assertThat(topics((short) 3)).isEqualTo(2);
        assertThat(topics((short) 5)).isEqualTo(2);
    }

    @Test
    void noValueIsSaidAgainSinceItMayBeASecret() {
        StartFailure failure = failure(() -> bound("pythefnos.issuer=hunter2"));
        Map<String, String> sentences = failure.sentences("meeting");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.values()).allSatisfy(s -> assertThat(s).doesNotContain("hunter2"));
    }

    private static int topics(short replication) {
        return new TopicSettings(3, replication, 0, Duration.ofDays(1)).minInSync();
    }

    private static StartFailure failure(ThrowingCallable start) {
        return StartFailures.in(catchThrowable(start)).orElseThrow();
    }

    private static void bound(String... settings) {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues(settings)
                .run(context -> {
                    if (context.getStartupFailure() != null) {
                        throw context.getStartupFailure();
                    }
                });
    }

    @EnableConfigurationProperties({BasicSettings.class, TopicSettings.class})
    static class Bound {}
}
