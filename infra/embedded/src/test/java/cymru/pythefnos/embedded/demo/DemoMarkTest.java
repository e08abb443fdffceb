package cymru.pythefnos.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Duration SIX_DAYS = Duration.ofDays(6);

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
        mark.begin(DAY, NOW);
        Files.createDirectories(folder.store());
        mark.begin(DAY.plusDays(3), NOW.plusSeconds(60));
        assertThat(mark.begun()).hasValue(new DemoMark.Fill(DAY, NOW));
    }

    @Test
    void aFillThatWasCutOffGoesOnWhileItsKeysAreRemembered() throws Exception {
        mark.begin(DAY, NOW);
        Files.createDirectories(folder.store());
        mark.begin(DAY, NOW.plus(SIX_DAYS).minusMillis(1));
        assertThat(mark.begun()).isPresent();
        refused("demo-too-old", NOW.plus(SIX_DAYS));
        refused("demo-too-old", NOW.plus(Duration.ofDays(8)));
        assertThat(mark.begun()).isPresent();
    }

    @Test
    void aMarkWithoutAMomentIsDamaged() {
        folder.write("demo", "begun 2027-01-05");
        refused("folder-damaged", NOW);
    }

    @Test
    void aFillThatIsDoneDoesNotBeginAgain() throws Exception {
        mark.begin(DAY, NOW);
        Files.createDirectories(folder.store());
        mark.done();
        mark.begin(DAY, NOW.plus(Duration.ofDays(800)));
        assertThat(mark.begun()).isEmpty();
    }

    @Test
    void inventedPeopleAreNotPutAmongRealOnes() throws Exception {
        Files.createDirectories(folder.store());
        refused("demo-not-empty", NOW);
        assertThat(mark.begun()).isEmpty();
    }

    private void refused(String key, Instant now) {
        assertThatThrownBy(() -> mark.begin(DAY, now))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
