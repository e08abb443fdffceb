package cymru.pythefnos.representative.api.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "ll572dg, LL57 2DG",
        "'  CF10 3NQ', CF10 3NQ",
        "SA1 1AA, SA1 1AA",
        "m1 1ae, M1 1AE",
        "EC1A 1BB, EC1A 1BB",
        "W1A 0AX, W1A 0AX",
        "GIR 0AA, GIR 0AA"
    })
    void aPostcodeIsWrittenAsRoyalMailWritesIt(String typed, String written) {
        assertThat(Postcode.parse(typed).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CF1O 1AA",
                "EC1I 1BB",
                "CF10 1AO",
                "",
                "LL57",
                "2DG LL57",
                "LL57 2DGG",
                "QL57 2DG",
                "LL57 2CG",
                "L157 2D",
                "12345",
                "D02 AF30"
            })
    void whatCannotBeAPostcodeIsNone(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }
}
