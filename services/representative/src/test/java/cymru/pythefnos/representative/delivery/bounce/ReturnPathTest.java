package cymru.pythefnos.representative.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.DeliveryId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    private static final DeliveryId ID = new DeliveryId("m:sian:NOTICE:v1");

    private final ReturnPath path =
            new ReturnPath(EmailAddress.parse("bounce@sefydliad.example").orElseThrow());

    @Test
    void itIsTheSameForTheSameMessageAndFoundAgain() {
        String address = path.of(ID.hash());
        assertThat(address).matches("bounce\\+[0-9a-v]{22}@sefydliad\\.example").isEqualTo(path.of(ID.hash()));
        assertThat(path.tokenOf(address)).contains(ReturnPath.token(ID.hash()));
        assertThat(path.tokenOf(address.toUpperCase(java.util.Locale.ROOT))).contains(ReturnPath.token(ID.hash()));
    }

    @Test
    void noTwoAreTheSameAndNoneSaysWhoseItIs() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> ReturnPath.token(new DeliveryId("m:p" + i).hash())))
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(token).hasSize(ReturnPath.LENGTH));
        assertThat(path.of(ID.hash()))
                .doesNotContain("sian")
                .doesNotContain(ID.hash().substring(0, 8));
    }

    @Test
    void whatIsKeptDoesNotTellTheToken() {
        assertThat(MessageNames.of(ID)).hasSize(2).noneMatch(name -> name.contains(ReturnPath.token(ID.hash())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounce@sefydliad.example", "bounce+x@arall.example", "x+y@sefydliad.example", "+@", ""})
    void otherAddressesHaveNone(String address) {
        assertThat(path.tokenOf(address)).isEmpty();
    }
}
