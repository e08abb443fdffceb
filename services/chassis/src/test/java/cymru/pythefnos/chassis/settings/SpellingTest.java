package cymru.pythefnos.chassis.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"port, port, 0", "port, prt, 1", "port, prot, 2", "port, portal, 2", "'', abc, 3", "abc, '', 3"})
    void countsTheLettersToChange(String one, String other, int letters) {
        assertThat(Spelling.distance(one, other)).isEqualTo(letters);
    }
}
