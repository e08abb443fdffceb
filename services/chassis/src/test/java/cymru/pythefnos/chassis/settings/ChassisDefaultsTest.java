package cymru.pythefnos.chassis.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Where a setting comes from: the command line, a variable, a file of its name, the default, in this order. */
class ChassisDefaultsTest {

    @TempDir
    Path secrets;

    @Test
    void aVariableSetsItsPropertyAndWithoutItTheDefaultHolds() {
        ConfigurableEnvironment set =
                new Settings().variable("PYTHEFNOS_KAFKA", "kafka:9092").read();
        assertThat(set.getProperty("spring.kafka.bootstrap-servers")).isEqualTo("kafka:9092");
        assertThat(new Settings().read().getProperty("spring.kafka.bootstrap-servers"))
                .isEqualTo("127.0.0.1:9092");
    }

    @Test
    void aVariableWithNothingInItIsNotSet() {
        ConfigurableEnvironment empty =
                new Settings().variable("PYTHEFNOS_ADDRESS", " ").read();
        assertThat(empty.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void theIssuerIsThePortalUnlessItIsSaidOtherwise() {
        ConfigurableEnvironment portal = new Settings()
                .variable("PYTHEFNOS_PORTAL_URL", "http://portal:8080")
                .read();
        assertThat(portal.getProperty("pythefnos.issuer")).isEqualTo("http://portal:8080");
        assertThat(portal.getProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"))
                .isEqualTo("http://portal:8080/oauth2/jwks");
        ConfigurableEnvironment apart = new Settings()
                .variable("PYTHEFNOS_PORTAL_URL", "http://portal:8080")
                .variable("PYTHEFNOS_ISSUER", "https://pythefnos.example")
                .read();
        assertThat(apart.getProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri"))
                .isEqualTo("https://pythefnos.example");
    }

    @Test
    void aSecretIsReadFromTheFileOfItsNameWithoutItsLastNewline() throws Exception {
        Files.writeString(secrets.resolve("PYTHEFNOS_MONGODB_USER"), "meeting\n");
        Files.writeString(secrets.resolve("PYTHEFNOS_MONGODB_PASSWORD"), "a b=\u0175#!\n");
        try (ConfigurableApplicationContext context = started()) {
            assertThat(context.getEnvironment().getProperty("spring.mongodb.username"))
                    .isEqualTo("meeting");
            assertThat(context.getEnvironment().getProperty("spring.mongodb.password"))
                    .isEqualTo("a b=\u0175#!");
        }
    }

    @Test
    void whatIsSaidOnTheCommandLineWinsOverTheFile() throws Exception {
        Files.writeString(secrets.resolve("PYTHEFNOS_KAFKA"), "file:9092");
        try (ConfigurableApplicationContext context = started("--spring.kafka.bootstrap-servers=line:9092")) {
            assertThat(context.getEnvironment().getProperty("spring.kafka.bootstrap-servers"))
                    .isEqualTo("line:9092");
        }
    }

    private ConfigurableApplicationContext started(String... more) {
        String[] arguments = {"--PYTHEFNOS_SECRETS=" + secrets, more.length > 0 ? more[0] : "--nothing"};
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @SpringBootConfiguration
    static class Nothing {}
}
