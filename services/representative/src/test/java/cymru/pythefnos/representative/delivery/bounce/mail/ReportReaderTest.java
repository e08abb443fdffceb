package cymru.pythefnos.representative.delivery.bounce.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.Report;
import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final DeliveryId ID = new DeliveryId("m:sian:NOTICE:v1");
    private static final Instant AT = Instant.parse("2027-01-11T10:05:00Z");

    private final Optional<ReturnPath> path =
            EmailAddress.parse("bounce@sefydliad.example").map(ReturnPath::new);

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown,  FAILED,  5.1.1,  sian@enghraifft.cymru",
        "postfix-delayed,  DELAYED, 4.4.1,  sian@enghraifft.cymru",
        "exchange-unknown, FAILED,  5.1.10, Sian@enghraifft.cymru",
        "gmail-full,       FAILED,  5.2.2,  sian@enghraifft.cymru",
        "exim-words,       FAILED,  5.2.1,  sian@enghraifft.cymru",
        "spam-refused,     FAILED,  5.7.1,  sian@enghraifft.cymru",
        "forwarded,        FAILED,  5.1.1,  sian.hen@pell.example"
    })
    void eachServerSaysItInItsOwnWay(String kind, Report.Action action, String status, String address)
            throws Exception {
        Report report = read(path, kind).orElseThrow();
        assertThat(report.recipients()).singleElement().satisfies(said -> {
            assertThat(said.action()).isEqualTo(action);
            assertThat(said.status()).hasToString(status);
            assertThat(said.addresses()).extracting(EmailAddress::toString).containsExactly(address);
        });
        assertThat(report.at()).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postfix-unknown", "postfix-delayed", "gmail-full", "exim-words", "spam-refused", "forwarded"})
    void theTokenIsFoundInWhicheverHeaderItStands(String kind) throws Exception {
        assertThat(read(path, kind).orElseThrow().returnTokens()).containsExactly(ReturnPath.token(ID.hash()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postfix-unknown", "postfix-delayed", "exchange-unknown", "gmail-full"})
    void whatCameBackTellsItsMessageIdWholeOrByItsHeaders(String kind) throws Exception {
        assertThat(read(Optional.empty(), kind).orElseThrow())
                .returns(ID.hash(), Report::messageId)
                .satisfies(report -> assertThat(report.returnTokens()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "read-receipt"})
    void anAnswerIsNoReport(String kind) throws Exception {
        assertThat(read(path, kind)).isEmpty();
    }

    @Test
    void wordsAloneAreBelievedOnlyWithAToken() throws Exception {
        assertThat(read(Optional.empty(), "exim-words")).isEmpty();
    }

    private static Optional<Report> read(Optional<ReturnPath> path, String kind) throws Exception {
        var message = new MimeMessage(null, new ByteArrayInputStream(Reports.about(ID, kind)));
        return new ReportReader(path).read(message, AT);
    }
}
