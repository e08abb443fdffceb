package cymru.pythefnos.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    @TempDir
    Path path;

    DataFolder folder;
    DemoMark mark;

    @BeforeEach
    void open() {
        folder = DataFolder.open(path.resolve("data"));
        mark = DemoMark.in(folder);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void aFillThatWasCutOffGoesOnAsOfTheDayItBeganOn() throws Exception {
        mark.begin(DAY);
        Files.createDirectories(folder.store());
        mark.begin(DAY.plusDays(3));
        assertThat(mark.begun()).hasValue(DAY);
    }

    @Test
    void aFillThatIsDoneDoesNotBeginAgain() throws Exception {
        mark.begin(DAY);
        Files.createDirectories(folder.store());
        mark.done();
        mark.begin(DAY);
        assertThat(mark.begun()).isEmpty();
    }

    @Test
    void inventedPeopleAreNotPutAmongRealOnes() throws Exception {
        Files.createDirectories(folder.store());
        assertThatThrownBy(() -> mark.begin(DAY))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.key()).isEqualTo("demo-not-empty"));
        assertThat(mark.begun()).isEmpty();
    }
}
