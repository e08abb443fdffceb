package cymru.pythefnos.representative.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailStatusTest {

    @ParameterizedTest
    @CsvSource({
        "5.0.0,   SENT_BACK",
        "5.1.0,   NO_SUCH_ADDRESS",
        "5.1.1,   NO_SUCH_ADDRESS",
        "5.1.2,   NO_SUCH_DOMAIN",
        "5.1.5,",
        "5.1.6,   NO_SUCH_ADDRESS",
        "5.1.8,",
        "5.1.10,  NO_SUCH_ADDRESS",
        "5.2.1,   MAILBOX_CLOSED",
        "5.2.2,   MAILBOX_FULL",
        "4.2.2,   MAILBOX_FULL",
        "5.2.3,",
        "5.3.4,",
        "5.4.1,   NO_SUCH_ADDRESS",
        "5.4.6,",
        "5.4.310, NO_SUCH_DOMAIN",
        "5.6.1,",
        "5.7.1,",
        "5.7.26,"
    })
    void whatIsWrongWithTheAddressIsToldFromTheRest(String status, @Nullable Fault fault) {
        assertThat(MailStatus.in(status).flatMap(MailStatus::fault).orElse(null))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "550 no", "192.0.2.7", "5.1", "10.5.1.1", "5.1.1.9", "3.1.1"})
    void otherNumbersAreNone(String text) {
        assertThat(MailStatus.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 no such user,              true,  NO_SUCH_ADDRESS, 5.1.1",
        "550, 550 5.1.1 no such user,              false, NO_SUCH_ADDRESS, 5.1.1",
        "550, 550 … User unknown,                  true,  NO_SUCH_ADDRESS, 550",
        "551, 551 User not local,                  true,  NO_SUCH_ADDRESS, 551",
        "553, 553 mailbox name not allowed,        true,  NO_SUCH_ADDRESS, 553",
        "552, 552 mailbox full,                    true,  MAILBOX_FULL,    552",
        "552, 552 5.2.2 over quota,                false, MAILBOX_FULL,    5.2.2",
        "550, 550 looks like spam,                 false, ,                550",
        "550, 550 your address is on a block list, true,  ,                550",
        "550, 550 5.7.1 blocked by policy,         true,  ,                5.7.1",
        "554, 554 no SMTP service here,            true,  ,                554",
        "552, 552 5.3.4 message too big,           false, ,                5.3.4",
        "501, 501 5.1.7 bad sender,                true,  ,                5.1.7"
    })
    void aRefusalSaysItByItsStatusOrByWhenItComes(
            int code, String reply, boolean ofAddress, @Nullable Fault fault, String kept) {
        var refused = new Receipt.Refused(code, reply, ofAddress);
        assertThat(RefusedAddress.fault(refused).orElse(null)).isEqualTo(fault);
        assertThat(RefusedAddress.code(refused)).isEqualTo(kept);
    }
}
