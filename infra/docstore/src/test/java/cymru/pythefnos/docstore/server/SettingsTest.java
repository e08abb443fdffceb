package cymru.pythefnos.docstore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> ENOUGH = Map.of("PYTHEFNOS_DOCSTORE_FOLDER", "/data");

    @Test
    void withoutMoreThanAFolderItListensOnLoopbackAtMongoDbsPort() {
        Settings settings = settings(ENOUGH);

        assertThat(settings.folder()).isEqualTo(Path.of("/data"));
        assertThat(settings.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(settings.address().getPort()).isEqualTo(27017);
    }

    @Test
    void optionsWinOverTheEnvironment() {
        Settings settings = settings(ENOUGH, "--folder", "/other", "--port", "0", "run", "--address", "0.0.0.0");

        assertThat(settings.folder()).isEqualTo(Path.of("/other"));
        assertThat(settings.address().getAddress().isAnyLocalAddress()).isTrue();
        assertThat(settings.address().getPort()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anEmptySettingCountsAsMissing(String folder) {
        assertThatThrownBy(() -> settings(Map.of("PYTHEFNOS_DOCSTORE_FOLDER", folder)))
                .satisfies(wrong("setting-missing", "PYTHEFNOS_DOCSTORE_FOLDER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "27017x", "tcp://10.0.0.1:27017", "999999"})
    void whatIsNoPortIsSaid(String port) {
        assertThatThrownBy(() -> settings(ENOUGH, "--port", port)).satisfies(wrong("port-invalid", port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "not a host"})
    void anAddressOfAnotherMachineIsSaid(String address) {
        assertThatThrownBy(() -> settings(ENOUGH, "--address", address)).satisfies(wrong("address-unusable", address));
    }

    @ParameterizedTest
    @CsvSource({"--fodler, argument-unknown", "serve, argument-unknown", "--folder, argument-missing"})
    void aWrongWordIsSaid(String word, String key) {
        assertThatThrownBy(() -> CommandLine.parse(word)).satisfies(wrong(key, word));
    }

    @Test
    void anOptionIsNotTakenForAValue() {
        assertThatThrownBy(() -> CommandLine.parse("--folder", "--port", "1"))
                .satisfies(wrong("argument-missing", "--folder"));
    }

    private static Settings settings(Map<String, String> environment, String... words) {
        return Settings.of(CommandLine.parse(words).settings(environment));
    }

    private static Consumer<Throwable> wrong(String key, String fact) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(WrongSetting.class, wrong -> {
            assertThat(wrong.key()).isEqualTo(key);
            assertThat(wrong.fact()).isEqualTo(fact);
        });
    }
}
