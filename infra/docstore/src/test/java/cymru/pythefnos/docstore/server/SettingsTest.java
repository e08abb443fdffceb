package cymru.pythefnos.docstore.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.docstore.auth.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> ENOUGH = Map.of(
            "PYTHEFNOS_DOCSTORE_FOLDER", "/data",
            "PYTHEFNOS_DOCSTORE_USER", "all",
            "PYTHEFNOS_DOCSTORE_PASSWORD", "pencil");

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
        assertThatThrownBy(() -> settings(with("PYTHEFNOS_DOCSTORE_FOLDER", folder)))
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

    @Test
    void usersHaveTheirPasswordsFromVariablesAndFilesAndTheirDatabases(@TempDir Path secrets) throws IOException {
        Path file = Files.writeString(secrets.resolve("two"), "from a file\n");
        Map<String, String> environment = new HashMap<>(ENOUGH);
        environment.put("PYTHEFNOS_DOCSTORE_USERS", "meeting=pythefnos_meeting  re-presentative=one,two");
        environment.put("PYTHEFNOS_DOCSTORE_USER_MEETING_PASSWORD", "pen");
        environment.put("PYTHEFNOS_DOCSTORE_USER_RE_PRESENTATIVE_PASSWORD_FILE", file.toString());

        assertThat(settings(environment).logins())
                .containsExactly(
                        new Login("all", "pencil", Set.of()),
                        new Login("meeting", "pen", Set.of("pythefnos_meeting")),
                        new Login("re-presentative", "from a file", Set.of("one", "two")));
    }

    @Test
    void usersOfSomeDatabasesAreEnough() {
        Map<String, String> environment = Map.of(
                "PYTHEFNOS_DOCSTORE_FOLDER", "/data",
                "PYTHEFNOS_DOCSTORE_USERS", "meeting=m",
                "PYTHEFNOS_DOCSTORE_USER_MEETING_PASSWORD", "pen");

        assertThat(settings(environment).logins()).containsExactly(new Login("meeting", "pen", Set.of("m")));
    }

    @ParameterizedTest
    @CsvSource({
        "PYTHEFNOS_DOCSTORE_USER, '', setting-missing, PYTHEFNOS_DOCSTORE_USER",
        "PYTHEFNOS_DOCSTORE_USER, 1st, user-invalid, 1st",
        "PYTHEFNOS_DOCSTORE_PASSWORD, '', setting-missing, PYTHEFNOS_DOCSTORE_PASSWORD",
        "PYTHEFNOS_DOCSTORE_PASSWORD, tŷ, password-invalid, all",
        "PYTHEFNOS_DOCSTORE_PASSWORD_FILE, /none/there, password-file-unreadable, /none/there",
        "PYTHEFNOS_DOCSTORE_USERS, meeting, users-invalid, meeting",
        "PYTHEFNOS_DOCSTORE_USERS, meeting=, users-invalid, meeting=",
        "PYTHEFNOS_DOCSTORE_USERS, meeting=m, setting-missing, PYTHEFNOS_DOCSTORE_USER_MEETING_PASSWORD"
    })
    void whatIsWrongWithAUserIsSaid(String variable, String value, String key, String fact) {
        assertThatThrownBy(() -> settings(with(variable, value))).satisfies(wrong(key, fact));
    }

    @Test
    void aUserIsNamedOnce() {
        Map<String, String> environment = new HashMap<>(with("PYTHEFNOS_DOCSTORE_USERS", "all=m"));
        environment.put("PYTHEFNOS_DOCSTORE_USER_ALL_PASSWORD", "pen");

        assertThatThrownBy(() -> settings(environment)).satisfies(wrong("user-twice", "all"));
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(ENOUGH);
        environment.put(variable, value);
        return environment;
    }

    private static Settings settings(Map<String, String> environment, String... words) {
        return Settings.of(CommandLine.parse(words).settings(environment), environment);
    }

    private static Consumer<Throwable> wrong(String key, String fact) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(WrongSetting.class, wrong -> {
            assertThat(wrong.key()).isEqualTo(key);
            assertThat(wrong.fact()).isEqualTo(fact);
        });
    }
}
