package cymru.pythefnos.portal.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.portal.identity.Client;
import cymru.pythefnos.portal.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class ServiceSecretsTest {

    private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");
    private final RandomSecrets secrets = new RandomSecrets(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @Test
    void oneThatIsBlankIsNoClient() {
        assertThat(clients("")).isEmpty();
        assertThat(clients("  ")).isEmpty();
    }

    @Test
    void isKeptAsItsHashWithTheServicesRole() {
        assertThat(clients("0123456789abcdef")).singleElement().satisfies(client -> {
            assertThat(client.roles()).containsExactly(Role.SERVICE);
            assertThat(client.secretHash()).startsWith("{bcrypt}");
        });
    }

    @ParameterizedTest
    @CsvSource({"x, 15, false", "x, 16, true", "x, 72, true", "x, 73, false", "ŵ, 36, true", "ŵ, 37, false"})
    void mustBeLongEnoughAndNoLongerThanWhatIsCompared(String letter, int times, boolean taken) {
        if (taken) {
            assertThat(clients(letter.repeat(times))).hasSize(1);
        } else {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> clients(letter.repeat(times)))
                    .extracting(StartRefused::startFailure)
                    .isEqualTo(StartFailure.ofSetting("secret-length", "pythefnos.identity.services.representative"));
        }
    }

    private List<Client> clients(String secret) {
        return new ServiceSecrets(Map.of("representative", secret)).clients(secrets, NOW);
    }
}
