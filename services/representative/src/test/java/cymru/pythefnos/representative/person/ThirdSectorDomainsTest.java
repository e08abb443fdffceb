package cymru.pythefnos.representative.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.representative.api.person.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdSectorDomainsTest {

    private final ThirdSectorDomains domains = new ThirdSectorDomains(List.of("Elusen.example", "tŷ.cymru"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sian@elusen.example",
                "sian@ELUSEN.EXAMPLE",
                "sian@post.gogledd.elusen.example",
                "sian@ｅlusen.example",
                "sian@elusen。example",
                "sian@tŷ.cymru",
                "sian@xn--t-foa.cymru",
                "sian@post.TŶ.cymru"
            })
    void anAddressThatGoesByWayOfTheOrganisationIsFound(String address) {
        assertThat(domains.includes(EmailAddress.parse(address).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sian@example.org",
                "sian@nid-elusen.example",
                "sian@elusen.example.org",
                "elusen.example@post.cymru"
            })
    void anyOtherIsFine(String address) {
        assertThat(domains.includes(EmailAddress.parse(address).orElseThrow())).isFalse();
    }

    @Test
    void aSettingThatIsNoDomainProtectsNobodyAndStopsTheStart() {
        assertThatThrownBy(() -> new ThirdSectorDomains(List.of("@elusen.example")))
                .hasMessageContaining("pythefnos.third-sector-domains");
    }
}
