package cymru.pythefnos.representative.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertThat(NameOrder.key("  SIÂN   Ŵyn ")).isEqualTo(NameOrder.key("Sian Wyn"));
    }

    @Test
    void eachWordOfADoubleNameCanBeLookedUp() {
        assertThat(NameOrder.words("Siân Ŵyn-Jones")).containsExactly("sian", "wyn", "jones");
    }
}
