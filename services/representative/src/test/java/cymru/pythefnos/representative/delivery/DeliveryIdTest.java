package cymru.pythefnos.representative.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryIdTest {

    @ParameterizedTest
    @CsvSource({
        "m:p:NOTICE:v1,0",
        "m:p:UNINVITED:v12:t1,1",
        "m:p:NOTICE:v1:t12,12",
        "m:p:REMINDER:v1:d7,0",
        "m:p:PAPER:papur:t3,0"
    })
    void theTurnStandsAtItsEnd(String id, int turn) {
        assertThat(new DeliveryId(id).turn()).isEqualTo(turn);
    }
}
