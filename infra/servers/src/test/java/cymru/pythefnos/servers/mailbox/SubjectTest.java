package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Subject: Notice of meeting,               Notice of meeting
        Subject: =?UTF-8?Q?D=C5=B5r_a_th=C5=B7?=, Dŵr a thŷ
        Subject: Dŵr a thŷ,                       Dŵr a thŷ
        Subject: =?nonsense?Q?x?=,                =?nonsense?Q?x?=
        From: a@example.org,                      ''
        """)
    void isGivenInPlainCharacters(String header, String subject) {
        assertThat(Subject.of((header + "\r\n\r\nbody").getBytes(UTF_8))).isEqualTo(subject);
    }
}
