package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.Options.Command;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void withoutWordsItRunsInTheFolderDataOnTheUsualPorts() {
        assertThat(CommandLine.parse()).isEqualTo(Options.run(Path.of("data")));
    }

    @Test
    void everyWordHasItsPlaceInAnyOrder() {
        assertThat(parse("--ports 0 --smtp mail.example:25 export out --demo --data d --clock 2027-01-05T09:00:00Z"
                        + " --movable-clock"))
                .isEqualTo(new Options(
                        Command.EXPORT,
                        Path.of("d"),
                        0,
                        true,
                        "mail.example:25",
                        Instant.parse("2027-01-05T09:00:00Z"),
                        true,
                        Path.of("out")));
    }

    @ParameterizedTest
    @CsvSource({
        "--dmeo,                               argument-unknown, --dmeo",
        "runn,                                 argument-unknown, runn",
        "--data,                               argument-missing, --data",
        "--data --demo,                        argument-missing, --data",
        "export,                               argument-missing, export",
        "export --data d,                      argument-missing, export",
        "import,                               argument-missing, import",
        "--ports,                              argument-missing, --ports",
        "--ports eighty,                       port-invalid,     eighty",
        "--ports -1,                           port-invalid,     -1",
        "--ports 65501,                        port-invalid,     65501",
        "--ports 999999999999,                 port-invalid,     999999999999",
        "--smtp mail.example,                  smtp-invalid,     mail.example",
        "--smtp mail.example:0,                smtp-invalid,     mail.example:0",
        "--smtp mail.example:65536,            smtp-invalid,     mail.example:65536",
        "--smtp :25,                           smtp-invalid,     :25",
        "--clock tomorrow,                     clock-invalid,    tomorrow",
        "--clock 2027-02-30T09:00:00Z,         clock-invalid,    2027-02-30T09:00:00Z",
        "--clock 1999-12-31T23:59:59Z,         clock-invalid,    1999-12-31T23:59:59Z",
        "--clock +999999999-12-31T23:59:59Z,   clock-invalid,    +999999999-12-31T23:59:59Z"
    })
    void whatCannotBeMeantIsRefusedByName(String words, String key, String named) {
        assertThatThrownBy(() -> parse(words)).isInstanceOfSatisfying(CannotStart.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.fact()).isEqualTo(named);
        });
    }

    @ParameterizedTest
    @CsvSource({"--ports 65500", "--smtp mail.example:65535", "--clock 2199-12-31T23:59:59Z"})
    void theLastThatIsPossibleIsTaken(String words) {
        assertThat(parse(words)).isNotNull();
    }

    private static Options parse(String words) {
        return CommandLine.parse(words.split(" "));
    }
}
