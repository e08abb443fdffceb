package cymru.pythefnos.chassis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.pythefnos.chassis.words.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A typing mistake never silently means the default. */
class UnknownSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "PYTHEFNOS_MEETING_PROT, PYTHEFNOS_MEETING_PORT",
        "PYTHEFNOS_BEHINDTLS, PYTHEFNOS_BEHIND_TLS",
        "PYTHEFNOS_MONGO_URI, PYTHEFNOS_MONGODB_URI",
        "PYTHEFNOS_SMTP_PASWORD, PYTHEFNOS_SMTP_PASSWORD"
    })
    void aVariableThatIsMistypedIsNamedWithTheOneThatWasMeant(String typed, String meant) {
        assertThat(refusal(new Settings().variable(typed, "x"))).contains(typed, meant);
    }

    @ParameterizedTest
    @CsvSource({
        "pythefnos.behind-tsl, pythefnos.behind-tls",
        "pythefnos.mail.form, pythefnos.mail.from",
        "pythefnos.papers.conversion-time, pythefnos.papers.conversion.time"
    })
    void soIsAProperty(String typed, String meant) {
        assertThat(refusal(new Settings().property(typed, "x"))).contains(typed, meant);
    }

    @Test
    void whatResemblesNothingIsNamedAlone() {
        assertThat(refusal(new Settings().variable("PYTHEFNOS_XYZZY", "x")))
                .contains("PYTHEFNOS_XYZZY", "infra/README.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PYTHEFNOS_SMTP_HOST",
                "PYTHEFNOS_IDENTITY_SERVICES_EXPENSES",
                "PYTHEFNOS_BANK_HOLIDAYS_PROCLAIMED_0_CY",
                "PYTHEFNOS_TEST_MONGODB_URI",
                "PYTHEFNOS_DOCSTORE_PORT",
                "PYTHEFNOS_SECRETS",
                "PATH"
            })
    void anotherServicesVariableIsKnownToAll(String name) {
        assertThat(new Settings().variable(name, "1").read().containsProperty(name))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pythefnos.mail.linkDays",
                "pythefnos.mail.link_days",
                "PYTHEFNOS.mail.link-days",
                "pythefnos.third-sector-domains[0]",
                "pythefnos.bank-holidays.dropped[1]",
                "pythefnos.identity.services.x",
                "spring.mail.host"
            })
    void howAPropertyIsSpelledDoesNotMatter(String name) {
        assertThat(new Settings().property(name, "x").read().getProperty(name)).isEqualTo("x");
    }

    private static String refusal(Settings settings) {
        StartRefused[] thrown = new StartRefused[1];
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(settings::read)
                .satisfies(refused -> thrown[0] = refused);
        return thrown[0].startFailure().sentence(Languages.EN, "meeting");
    }
}
