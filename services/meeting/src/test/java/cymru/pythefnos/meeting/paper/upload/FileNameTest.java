package cymru.pythefnos.meeting.paper.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "budget.docx, budget.docx",
        "../../etc/passwd.txt, passwd.txt",
        "'C:\\\\Users\\\\a\\\\budget.docx', budget.docx",
        "..hidden.txt, hidden.txt",
        "'cyllideb  tŷ.docx', 'cyllideb  tŷ.docx'",
        "'bad\u202Excod.exe', badxcod.exe",
        "'a\tb\u0007c.txt', abc.txt"
    })
    void aNameIsMadeHarmless(String given, String clean) {
        assertThat(FileName.clean(given).value()).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        FileName name = FileName.clean("x".repeat(500) + ".docx");

        assertThat(name.value()).hasSize(120);
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void aNameWithoutADotHasNoExtension() {
        assertThat(FileName.clean("budget").extension()).isEmpty();
    }
}
