package cymru.pythefnos.representative.api.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "sian@enghraifft.cymru, sian@enghraifft.cymru",
        "' sian.wyn+papurau@Enghraifft.CYMRU ', sian.wyn+papurau@enghraifft.cymru",
        "o'brien@mail.example.org, o'brien@mail.example.org",
        "sian@tŷ.cymru, sian@xn--t-foa.cymru",
        "sian@ｅxample.org, sian@example.org"
    })
    void anAddressThatMailCanReachIsTaken(String typed, String written) {
        assertThat(EmailAddress.parse(typed).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sian",
                "@enghraifft.cymru",
                "sian@",
                "sian@localhost",
                "sian@enghraifft..cymru",
                "sian@-enghraifft.cymru",
                "sian@enghraifft.cymru.",
                "sian@192.168.1.1",
                ".sian@enghraifft.cymru",
                "si an@enghraifft.cymru",
                "sian@enghraifft.cymru\r\nBcc: all@enghraifft.cymru",
                "a,b@enghraifft.cymru",
                "Siân <sian@enghraifft.cymru>",
                "siân@enghraifft.cymru"
            })
    void anAddressThatNoMailCanReachIsNot(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void sixtyFourCharactersBeforeTheAtAreTheMost() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@enghraifft.cymru")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@enghraifft.cymru")).isEmpty();
    }
}
